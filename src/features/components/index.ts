export { ComponentsSection } from './components-section';
