import '../text/all-messages';

export { KeepingBar as default } from '../features/keeping/keeping-bar';
