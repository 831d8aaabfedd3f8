import '../text/all-messages';

export { DealersView as default } from '../features/dealers';
