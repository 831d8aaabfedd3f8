import type { Evaluation, evaluate, Rulebook, Scenario } from '../law';
import { afterPaint } from '../platform/after-paint';
import { createStore, type Store } from '../platform/store';
import { type FieldProblem, type FormReading, type FormValues, originOf, readForm } from '../scenario-form';
import { type Depth, decidingScenario } from './deciding-scenario';

/** What the form says now and what the law makes of it; recomputed at every key press. */
export interface Calculation {
  readonly rulebook: Rulebook;
  /** The form's facts without those that could not be used. */
  readonly scenario: Scenario;
  /** Of the whole scenario: what the pictures show, typical figures included. */
  readonly evaluation: Evaluation;
  readonly depth: Depth;
  /** What the verdict rests on at this depth (contract § 5), and what the law makes of it. */
  readonly decided: { readonly scenario: Scenario; readonly evaluation: Evaluation };
  /** What of the person's own could not be used, in the form's order; empty when everything was. */
  readonly problems: readonly FieldProblem[];
}

/** The figures of the law, and what decides by them. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly evaluate: typeof evaluate;
}

/** What is known at one moment; a new one at every change. */
export interface Snapshot {
  /** As typed. */
  readonly values: FormValues;
  readonly reading: FormReading;
  readonly rulebook: Rulebook | null;
  /** Null until the rulebook is loaded and the form holds what the page opens on. */
  readonly calculation: Calculation | null;
}

/** A snapshot and its changes: `first` is always current, `later` may lag by one paint. */
export interface Channel {
  readonly snapshot: Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

const channelOf = ({ get, subscribe }: Store<Snapshot>): Channel => ({
  get snapshot() {
    return get();
  },
  subscribe,
});

/**
 * Keeps the latest reading of the form and its evaluation. The verdict hears of a change at once; all else
 * hears after the verdict has been painted, so that a key press is answered before the rest of the page is drawn.
 */
export class CalculationStore {
  readonly #first: Store<Snapshot>;
  readonly #later: Store<Snapshot>;
  readonly first: Channel;
  readonly later: Channel;
  #lastValues: FormValues | null = null;
  #isWaiting = false;
  #depth: Depth;
  #law: Law | null;

  constructor(values: FormValues, law: Law | null, depth: Depth = 'car') {
    this.#depth = depth;
    this.#law = law;
    const snapshot = this.#take(values);
    this.#first = createStore(snapshot);
    this.#later = createStore(snapshot);
    this.first = channelOf(this.#first);
    this.later = channelOf(this.#later);
  }

  /** What the form said last; null before there was anything to read. */
  get lastValues(): FormValues | null {
    return this.#lastValues;
  }

  setValues(values: FormValues): void {
    // First of all: whatever becomes of them, they are not lost.
    this.#lastValues = values;
    this.#set(this.#take(values));
  }

  setLaw(law: Law | null): void {
    if (law?.rulebook === this.#law?.rulebook) return;
    this.#law = law;
    this.#set(this.#take(this.#first.get().values));
  }

  setDepth(depth: Depth): void {
    if (depth === this.#depth) return;
    this.#depth = depth;
    this.#set(this.#take(this.#first.get().values));
  }

  #set(snapshot: Snapshot): void {
    const isFirstAnswer = this.#first.get().calculation === null;
    this.#first.set(snapshot);
    if (isFirstAnswer) this.#later.set(snapshot);
    else this.#tellLater();
  }

  #tellLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    afterPaint(() => {
      this.#isWaiting = false;
      this.#later.set(this.#first.get());
    });
  }

  #take(values: FormValues): Snapshot {
    const law = this.#law;
    const reading = readForm(values);
    const calculation =
      law === null || this.#lastValues === null ? null : this.#calculate(values, reading, law);
    return { values, reading, rulebook: law?.rulebook ?? null, calculation };
  }

  #calculate(values: FormValues, reading: FormReading, { rulebook, evaluate }: Law): Calculation {
    const { scenario } = reading;
    const depth = this.#depth;
    const evaluation = evaluate(scenario, rulebook);
    const deciding = decidingScenario(scenario, depth);
    const decided = {
      scenario: deciding,
      evaluation: deciding === scenario ? evaluation : evaluate(deciding, rulebook),
    };
    // Of a car, what the page filled in and cannot use is no slip of the person, who has no field for it.
    const problems =
      depth === 'battery'
        ? reading.problems
        : reading.problems.filter(({ field }) => originOf(values, field) === undefined);
    return { rulebook, scenario, problems, evaluation, depth, decided };
  }
}
