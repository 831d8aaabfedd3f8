import { evaluate, type Rulebook } from '../law';
import type { Calculation } from './calculation';
import { type FormReading, readForm } from './read-form';
import type { FormValues } from './values';

/** What is known at one moment; a new one at every change. */
export interface Snapshot {
  /** As typed. */
  readonly values: FormValues;
  readonly reading: FormReading;
  readonly rulebook: Rulebook | null;
  /** Null until the rulebook is loaded and the form holds what the page opens on. */
  readonly calculation: Calculation | null;
}

/** Keeps the latest reading of the form and its evaluation, and tells those who listen. */
export class CalculationStore {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #isOpen = false;

  constructor(values: FormValues, rulebook: Rulebook | null) {
    this.#snapshot = this.#take(values, rulebook);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setValues(values: FormValues): void {
    this.#isOpen = true;
    this.#set(this.#take(values, this.#snapshot.rulebook));
  }

  setRulebook(rulebook: Rulebook | null): void {
    if (rulebook !== this.#snapshot.rulebook) this.#set(this.#take(this.#snapshot.values, rulebook));
  }

  #set(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }

  #take(values: FormValues, rulebook: Rulebook | null): Snapshot {
    const reading = readForm(values);
    const calculation =
      rulebook === null || !this.#isOpen
        ? null
        : { rulebook, ...reading, evaluation: evaluate(reading.scenario, rulebook) };
    return { values, reading, rulebook, calculation };
  }
}
