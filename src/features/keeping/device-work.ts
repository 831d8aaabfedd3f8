import { KeptWork } from '../../form/saved/kept-work';
import type { SavedDocument } from '../../form/saved/saved-document';
import { localStore, tabStore } from '../../platform/storage';

interface Opened {
  readonly work: KeptWork;
  /** What the page went on from; null when there was nothing, or a link came first. */
  readonly started: SavedDocument | null;
}

let opened: Opened | null = null;

const openWork = (): KeptWork =>
  new KeptWork({
    local: localStore,
    tab: tabStore,
    now: () => Date.now(),
    newId: () => Math.random().toString(36).slice(2, 12),
  });

/** The work on this device, opened once. */
export function deviceWork(): Opened {
  opened ??= { work: openWork(), started: null };
  return opened;
}

/** The form to go on from, or null. */
export function resumeWork(): SavedDocument | null {
  const work = openWork();
  opened = { work, started: work.start() };
  return opened.started;
}
