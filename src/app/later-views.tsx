import '../text/all-messages';

export { PartnersView as default } from '../features/partners';
