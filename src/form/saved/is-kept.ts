import { localStore, tabStore } from '../../platform/storage';

/** Whether there may be work on this device to go on from. */
export const isWorkKept = (): boolean => tabStore.read('slot') !== null || localStore.read('latest') !== null;
