export { default } from './compare-section';
