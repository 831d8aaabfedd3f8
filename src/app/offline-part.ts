export { AboutData, OfflineNews } from '../features/offline';
