export { CarSearch } from './car-search';
export { NameQuestion, useNameWords } from './name-question';
