export { DealersView } from './dealers-view';
