export { BatterySection } from './battery-section';
export { useRefill } from './use-refill';

/** Fetches what opens later, so that it opens at once. */
export const fetchBatteryDetails = (): Promise<unknown> =>
  Promise.all([import('./mineral-table'), import('./battery-sources')]);
