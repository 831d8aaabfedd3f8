export { BuyerSection } from './buyer-section';
