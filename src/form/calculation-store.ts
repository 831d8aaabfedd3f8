import { evaluate, type Rulebook } from '../law';
import type { Calculation } from './calculation';
import { type FormReading, readForm } from './read-form';
import type { FormValues } from './values';

/** What is known at one moment; a new one at every change. */
export interface Snapshot {
  readonly reading: FormReading;
  readonly rulebook: Rulebook | null;
  /** Null until the rulebook is loaded. */
  readonly calculation: Calculation | null;
}

/** Keeps the latest reading of the form and its evaluation, and tells those who listen. */
export class CalculationStore {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;

  constructor(values: FormValues, rulebook: Rulebook | null) {
    this.#snapshot = take(readForm(values), rulebook);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setValues(values: FormValues): void {
    this.#set(take(readForm(values), this.#snapshot.rulebook));
  }

  setRulebook(rulebook: Rulebook | null): void {
    if (rulebook !== this.#snapshot.rulebook) this.#set(take(this.#snapshot.reading, rulebook));
  }

  #set(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}

const take = (reading: FormReading, rulebook: Rulebook | null): Snapshot => ({
  reading,
  rulebook,
  calculation:
    rulebook === null ? null : { rulebook, ...reading, evaluation: evaluate(reading.scenario, rulebook) },
});
