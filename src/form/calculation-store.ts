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
  /** Null until the rulebook is loaded. */
  readonly calculation: Calculation | null;
}

/** Keeps the latest reading of the form and its evaluation, and tells those who listen. */
export class CalculationStore {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;

  constructor(values: FormValues, rulebook: Rulebook | null) {
    this.#snapshot = take(values, rulebook);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setValues(values: FormValues): void {
    this.#set(take(values, this.#snapshot.rulebook));
  }

  setRulebook(rulebook: Rulebook | null): void {
    if (rulebook !== this.#snapshot.rulebook) this.#set(take(this.#snapshot.values, rulebook));
  }

  #set(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}

function take(values: FormValues, rulebook: Rulebook | null): Snapshot {
  const reading = readForm(values);
  const calculation =
    rulebook === null ? null : { rulebook, ...reading, evaluation: evaluate(reading.scenario, rulebook) };
  return { values, reading, rulebook, calculation };
}
