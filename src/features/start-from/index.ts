export { StartFrom } from './start-from';
