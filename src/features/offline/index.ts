export { AboutData } from './about-data';
export { OfflineNews } from './offline-news';
