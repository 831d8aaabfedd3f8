export { default } from './claim-section';
