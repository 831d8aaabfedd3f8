export { SourcingSection } from './sourcing-section';
