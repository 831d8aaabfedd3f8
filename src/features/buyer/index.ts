export { BuyerSection } from './buyer-section';
export { useBuyerWords } from './buyer-words';
