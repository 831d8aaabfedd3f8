export { default, type Subject } from './how-panel';
