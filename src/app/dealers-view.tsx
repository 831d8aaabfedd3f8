export { DealersView as default } from '../features/dealers';
