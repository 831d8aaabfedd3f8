import { createStore, type Store } from '../platform/store';
import { whenIdle } from '../platform/when-idle';
import type { FormValues } from '../scenario-form';
import type { Kept, KeptWork } from './kept-work';

/** Work is kept at most so often (milliseconds), in the next pause of the page, and whenever the page is left. */
const BETWEEN = 300;

/** How keeping stands; `at` is when work was last kept. */
export type AutosaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: Exclude<Kept, 'kept'> };

interface Parts {
  readonly work: KeptWork;
  readonly values: () => FormValues;
  readonly keepsIncome: () => boolean;
  readonly now: () => number;
}

/** Keeps the form as it changes. */
export class Autosave {
  readonly #parts: Parts;
  /** How keeping stands. */
  readonly state: Store<AutosaveState> = createStore<AutosaveState>({ kind: 'nothing' });
  #timer: ReturnType<typeof setTimeout> | null = null;
  #callOff = (): void => {};
  #isPending = false;
  #isHalted = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Something changed: keep it now, or when the pause is over. */
  changed(): void {
    this.#isPending = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      // Thousands of chains take a while to write: not while a key press is to be answered.
      this.#callOff = whenIdle(this.flush);
    }, BETWEEN);
  }

  /** Keeps what is not kept yet. */
  readonly flush = (): void => {
    if (!this.#isPending || this.#isHalted) return;
    this.#isPending = false;
    const { work, values, keepsIncome, now } = this.#parts;
    const kept = work.keep(values(), keepsIncome());
    this.state.set(kept === 'kept' ? { kind: 'kept', at: now() } : { kind: kept });
  };

  stop(): void {
    this.flush();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#callOff();
  }

  /** Keeps nothing, not even what is still to be kept, until it is to go on. */
  halt(): void {
    this.#isHalted = true;
  }

  goOn(): void {
    this.#isHalted = false;
  }
}
