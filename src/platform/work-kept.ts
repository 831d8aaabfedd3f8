import { isHandedOver } from './hand-over';
import { localStore, tabStore } from './storage';

/** Whether there may be work to go on from: handed over by this page's reload, or kept on the device. */
export const isWorkKept = (): boolean =>
  isHandedOver() || tabStore.read('slot') !== null || localStore.read('latest') !== null;
