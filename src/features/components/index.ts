export { ComponentsSection } from './components-section';
export { useComponentsWords } from './components-words';
