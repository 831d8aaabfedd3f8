export { AssumptionsSection } from './assumptions-section';
export { useAssumptionsWords } from './assumptions-words';
