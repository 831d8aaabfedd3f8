/**
 * What follows the first view, in one file: all of it is fetched in the same breath, and each part fetched by itself
 * would part the rest of the page into many small files.
 */
export { FollowYear } from '../features/battery-sourcing';
export { KeepingBar } from '../features/keeping';
export { AboutData, OfflineNews } from '../features/offline';
export { BelowTheResult } from './below-the-result';
export { LaterCarQuestions } from './later-car-questions';
export { Picture } from './picture';
