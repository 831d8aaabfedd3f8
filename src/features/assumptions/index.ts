export { AssumptionsSection } from './assumptions-section';
