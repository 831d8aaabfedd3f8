export { default } from './cite-section';
export { default as DevelopersView } from './developers-view';
