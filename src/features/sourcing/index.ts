export { SourcingSection } from './sourcing-section';

/** Fetches what opens later, so that it opens at once. */
export const fetchSourcingDetails = (): Promise<unknown> => import('./entry-details');
