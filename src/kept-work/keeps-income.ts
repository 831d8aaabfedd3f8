import { createStore } from '../platform/store';

/** What the person chose on this page; it outlives the part of the page in which it was chosen. */
const choice = createStore<boolean | null>(null);
let before = { isKept: false, isLost: false };

/** Whether income and tax are to be kept on this device and to leave it with files. */
export const keepsIncome = {
  get: (): boolean => choice.get() ?? before.isKept,
  choose: (keeps: boolean): void => choice.set(keeps),
  subscribe: choice.subscribe,
};

/** Whether the page went on from work whose income was not kept. */
export const isIncomeLost = (): boolean => before.isLost;

/** Told by the part that opens kept work: until the person chooses, it goes on as it was. */
export function goOnFromIncome(now: typeof before): void {
  before = now;
}
