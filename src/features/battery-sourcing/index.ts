export { BatterySection } from './battery-section';
export { SourcingSection } from './sourcing-section';
export { useRefill } from './use-refill';

/** Fetches what opens later, so that it opens at once. */
export const fetchSourcingDetails = (): Promise<unknown> =>
  Promise.all([import('./mineral-table'), import('./battery-sources'), import('./entry-details')]);
