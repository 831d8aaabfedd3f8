export { default } from './both-tests-section';
