export { BlankShortcut, StartFrom } from './start-from';
