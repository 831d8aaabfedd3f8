export { ChainsPlace } from './chains-place';
