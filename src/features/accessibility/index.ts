export { default } from './accessibility-view';
