export { NameQuestion, useNameWords } from './name-question';
