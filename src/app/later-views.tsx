export { PartnersView as default } from '../features/partners';
