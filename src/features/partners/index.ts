export { PartnersView } from './partners-view';
