import type { DeviceStorage } from '../platform/storage';
import { emptyForm, type FormValues } from '../scenario-form';
import { hasIncome, readSaved, type SavedDocument, type SavedTrouble, writeSaved } from './saved-document';

/** Where work is kept and what the time is. */
export interface Place {
  /** Stays on the device. */
  readonly local: DeviceStorage;
  /** Goes with the tab. */
  readonly tab: DeviceStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** A kept document as a list shows it. */
export interface KeptItem {
  readonly key: string;
  readonly saved: SavedDocument;
}

/** A kept text that this version cannot read; it stays where it is, untouched. */
export interface UnreadItem {
  readonly key: string;
  readonly text: string;
  readonly trouble: SavedTrouble;
}

const WORK = 'work/';
const NAMED = 'named/';
const SLOT = 'slot';
/** Income and tax of this tab's work, which stay with the tab where they are not to stay on the device. */
const INCOME = 'income';
const LATEST = 'latest';
/** Tabs whose work is found again. */
const MOST_SLOTS = 6;

export type Kept = 'kept' | 'blocked' | 'full';

/**
 * Work on the device. Every tab writes into a slot of its own, so that no tab overwrites another's; a new tab
 * goes on from the latest. Named scenarios stand beside and are changed only by name.
 */
export class KeptWork {
  readonly #place: Place;
  #slot: string | null;
  /** What this tab knows to be in its slot. */
  #text: string | null = null;

  constructor(place: Place) {
    this.#place = place;
    this.#slot = place.tab.read(SLOT);
  }

  /** The work to go on from: this tab's own, or else the latest of the device. */
  start(): SavedDocument | null {
    const { local } = this.#place;
    const own = this.#slot === null ? null : local.read(this.#slot);
    const latest = own === null ? local.read(local.read(LATEST) ?? '') : own;
    if (latest === null) return null;
    const read = readSaved(latest);
    if (own !== null && read.ok) this.#text = own;
    // A slot that cannot be read is left as it is: this tab writes elsewhere.
    if (!read.ok) this.#slot = null;
    if (!read.ok) return null;
    return own === null ? read.value : this.#withIncome(read.value);
  }

  /** Work of this tab with the income that stayed in the tab, if that is of the same work. */
  #withIncome(saved: SavedDocument): SavedDocument {
    const inTab = readSaved(this.#place.tab.read(INCOME) ?? '');
    if (hasIncome(saved.form) || !inTab.ok || inTab.value.name !== this.#slot) return saved;
    return { ...saved, lacksIncome: false, form: { ...saved.form, buyer: inTab.value.form.buyer } };
  }

  /** What is in this tab's slot stays as it is; the tab writes into another. */
  leaveSlot(): void {
    this.#slot = null;
    this.#text = null;
  }

  /** Keeps the form as this tab's work. */
  keep(form: FormValues, keepsIncome: boolean): Kept {
    const { local, tab, now } = this.#place;
    const text = writeSaved({ name: '', savedAt: now(), keepsIncome, form });
    const slot = this.#ownSlot();
    const written = local.write(slot, text);
    if (written !== 'kept') return written;
    this.#slot = slot;
    this.#text = text;
    tab.write(SLOT, slot);
    local.write(LATEST, slot);
    this.#keepIncomeInTab(form, keepsIncome, slot);
    return 'kept';
  }

  #keepIncomeInTab(form: FormValues, keepsIncome: boolean, slot: string): void {
    const { tab, now } = this.#place;
    if (keepsIncome || !hasIncome(form)) return void tab.remove(INCOME);
    const income = { ...emptyForm(), buyer: form.buyer };
    tab.write(INCOME, writeSaved({ name: slot, savedAt: now(), keepsIncome: true, form: income }));
  }

  /** The slot to write into: another one if a copy of this tab has written into this. */
  #ownSlot(): string {
    const { local, newId } = this.#place;
    const there = this.#slot === null ? null : local.read(this.#slot);
    const isOurs = there === null || there === this.#text;
    return this.#slot !== null && isOurs ? this.#slot : `${WORK}${newId()}`;
  }

  /** Work of other tabs and earlier days, the latest first. */
  earlier(): readonly KeptItem[] {
    return this.#readable(WORK).filter(({ key }) => key !== this.#slot);
  }

  /** What was kept last beside this tab's own work, under a name or without; null when nothing was. */
  lastOther(): SavedDocument | null {
    const [last] = [...this.earlier(), ...this.named()].sort((a, b) => b.saved.savedAt - a.saved.savedAt);
    return last?.saved ?? null;
  }

  /** Removes the oldest work of other tabs, beyond what is found again. */
  prune(): void {
    for (const { key } of this.earlier().slice(MOST_SLOTS - 1)) this.#place.local.remove(key);
  }

  named(): readonly KeptItem[] {
    return this.#readable(NAMED);
  }

  /** What this version cannot read. */
  unread(): readonly UnreadItem[] {
    return [...this.#texts(WORK), ...this.#texts(NAMED)].flatMap(({ key, text }) => {
      const read = readSaved(text);
      return read.ok ? [] : [{ key, text, trouble: read.error }];
    });
  }

  /** Keeps a scenario under a name; a key replaces the one there. */
  keepNamed(saved: Omit<SavedDocument, 'savedAt'>, key = `${NAMED}${this.#place.newId()}`): Kept {
    return this.#place.local.write(key, writeSaved({ ...saved, savedAt: this.#place.now() }));
  }

  /** Gives another name, and leaves the time as it was. */
  rename({ key, saved }: KeptItem, name: string): Kept {
    return this.#place.local.write(key, writeSaved({ ...saved, name }));
  }

  /** The removed text, to be put back with `putBack`; null when there was none or it could not be removed. */
  remove(key: string): string | null {
    const text = this.#place.local.read(key);
    return this.#place.local.remove(key) ? text : null;
  }

  putBack(key: string, text: string): Kept {
    return this.#place.local.write(key, text);
  }

  isBlocked(): boolean {
    return this.#place.local.isBlocked();
  }

  #texts(beginning: string): readonly { readonly key: string; readonly text: string }[] {
    const { local } = this.#place;
    return local.keys(beginning).flatMap((key) => {
      const text = local.read(key);
      return text === null ? [] : [{ key, text }];
    });
  }

  #readable(beginning: string): readonly KeptItem[] {
    return this.#texts(beginning)
      .flatMap(({ key, text }) => {
        const read = readSaved(text);
        return read.ok ? [{ key, saved: read.value }] : [];
      })
      .sort((a, b) => b.saved.savedAt - a.saved.savedAt);
  }
}
