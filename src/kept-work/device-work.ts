import { takeHandedOver } from '../platform/hand-over';
import { localStore, tabStore } from '../platform/storage';
import type { FormValues } from '../scenario-form';
import { goOnFromIncome } from './keeps-income';
import { KeptWork } from './kept-work';
import { readSaved, type SavedDocument } from './saved-document';

interface Opened {
  readonly work: KeptWork;
  /** What the page went on from; null when there was nothing, or something else came first. */
  readonly started: SavedDocument | null;
  /** Kept work that the page did not go on from, since it was opened with something else. */
  readonly waiting: SavedDocument | null;
}

let opened: Opened | null = null;

const openWork = (): KeptWork =>
  new KeptWork({
    local: localStore,
    tab: tabStore,
    now: () => Date.now(),
    newId: () => Math.random().toString(36).slice(2, 12),
  });

/** The work on this device, opened once. Where nobody resumed it, it waits, and this tab writes elsewhere. */
export function deviceWork(): Opened {
  if (opened === null) {
    const work = openWork();
    const waiting = work.start();
    work.leaveSlot();
    opened = { work, started: null, waiting };
  }
  return opened;
}

/**
 * Goes on from what the page handed over to itself, which has all that was typed, else from the kept work: the
 * form to fill in, or null when there is none.
 */
export function resumeForm(): FormValues | null {
  const work = openWork();
  opened = { work, started: work.start(), waiting: null };
  const handedOver = readSaved(takeHandedOver() ?? '');
  const { started } = opened;
  if (handedOver.ok && started !== null) opened = { ...opened, started: { ...started, lacksIncome: false } };
  goOnFromIncome({
    isKept: started?.keepsIncome ?? false,
    isLost: opened.started?.lacksIncome ?? false,
  });
  return handedOver.ok ? handedOver.value.form : (started?.form ?? null);
}
