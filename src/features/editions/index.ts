export { default } from './pinned-edition';
