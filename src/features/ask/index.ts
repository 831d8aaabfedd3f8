export { default } from './ask-section';
