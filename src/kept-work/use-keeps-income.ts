import { useSyncExternalStore } from 'react';
import { keepsIncome } from './keeps-income';

/** Whether income and tax are to be kept on this device and to leave it with files, and how to choose. */
export const useKeepsIncome = (): readonly [keeps: boolean, choose: (keeps: boolean) => void] => [
  useSyncExternalStore(keepsIncome.subscribe, keepsIncome.get),
  keepsIncome.choose,
];
