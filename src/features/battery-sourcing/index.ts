export { BatterySourcing, SourcingSection } from './battery-sourcing';
export { FiguresQuestions } from './figures-questions';
export { useFiguresWords } from './figures-words';
export { FollowYear } from './follow-year';
export { fetchSourcingDetails } from './late-parts';
export { useFollowYear } from './use-follow-year';
export { yearErrand } from './year-errand';
