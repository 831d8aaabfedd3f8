export { KeepingPlace } from './keeping-place';
export { useKeptStart } from './use-kept-start';
