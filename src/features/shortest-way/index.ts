export { default } from './shortest-way-section';
