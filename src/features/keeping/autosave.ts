import type { FormValues } from '../../form';
import type { Kept, KeptWork } from '../../form/saved/kept-work';

/** Work is kept at once, and then at most so often (milliseconds): a key press later is lost at the worst. */
const BETWEEN = 300;

/** How keeping stands; `at` is when work was last kept. */
export type AutosaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: Exclude<Kept, 'kept'> };

interface Parts {
  readonly work: KeptWork;
  readonly values: () => FormValues;
  readonly now: () => number;
}

/** Keeps the form as it changes. */
export class Autosave {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #state: AutosaveState = { kind: 'nothing' };
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isPending = false;
  #isOver = false;
  keepsIncome: boolean;

  constructor(parts: Parts, keepsIncome: boolean) {
    this.#parts = parts;
    this.keepsIncome = keepsIncome;
  }

  get state(): AutosaveState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something changed: keep it now, or when the pause is over. */
  changed(): void {
    this.#isPending = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.flush();
    }, BETWEEN);
  }

  /** Keeps what is not kept yet. */
  readonly flush = (): void => {
    if (!this.#isPending || this.#isOver) return;
    this.#isPending = false;
    const { work, values, now } = this.#parts;
    const kept = work.keep(values(), this.keepsIncome);
    this.#state = kept === 'kept' ? { kind: 'kept', at: now() } : { kind: kept };
    for (const listener of this.#listeners) listener();
  };

  stop(): void {
    this.flush();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Keeps nothing any more, not even what is still to be kept. */
  end(): void {
    this.#isOver = true;
  }
}
