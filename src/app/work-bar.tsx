export { KeepingBar as default } from '../features/keeping/keeping-bar';
