export { default } from './law-view';
