export { BatterySourcing, SourcingSection } from './battery-sourcing';
export { FiguresQuestions } from './figures-questions';
export { useFiguresWords } from './figures-words';
export { useFollowYear } from './use-follow-year';

/** Fetches what opens later, so that it opens at once. */
export const fetchSourcingDetails = (): Promise<unknown> =>
  Promise.all([import('./mineral-table'), import('./battery-sources'), import('./entry-details')]);
