import '../text/all-messages';

export { AboutData, OfflineNews } from '../features/offline';
