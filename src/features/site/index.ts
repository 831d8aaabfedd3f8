export { default } from './site-lines';
