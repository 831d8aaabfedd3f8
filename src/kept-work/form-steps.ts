import type { UseFormReturn } from 'react-hook-form';
import type { ChainRow, FormValues } from '../scenario-form';
import { changed, type History, historyOf, redone, undone } from './history';

/** A form at one moment. Its lines are shared with other moments, for they are never changed in place. */
interface Moment {
  /** The form without its lines. */
  readonly json: string;
  readonly chainRows: readonly ChainRow[];
}

type Form = Pick<UseFormReturn<FormValues>, 'getValues' | 'reset' | 'subscribe'>;

const momentOf = ({ chainRows, ...rest }: FormValues): Moment => ({ json: JSON.stringify(rest), chainRows });

const isSame = (a: Moment, b: Moment): boolean =>
  a.json === b.json &&
  (a.chainRows === b.chainRows ||
    (a.chainRows.length === b.chainRows.length &&
      a.chainRows.every((row, index) => row === b.chainRows[index])));

/** The one line that differs; typing in it goes on, as in a field. */
function lineTypedIn(before: Moment, after: Moment): string | undefined {
  if (before.json !== after.json || before.chainRows.length !== after.chainRows.length) return undefined;
  const changedRows = after.chainRows.flatMap((row, index) =>
    row === before.chainRows[index] ? [] : [index],
  );
  return changedRows.length === 1 ? `chainRows.${changedRows[0]}` : undefined;
}

/** Steps back and forth across the whole form; tells those who listen of every change. */
export class FormSteps {
  readonly #form: Form;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #history: History<Moment>;
  #applying = false;
  /** Whether a change was recorded that others may follow from, all before the browser does anything else. */
  #isFollowed = false;

  constructor(form: Form, now: () => number) {
    this.#form = form;
    this.#now = now;
    this.#history = historyOf(momentOf(form.getValues()));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the form; returns how to stop. */
  watch(): () => void {
    return this.#form.subscribe({
      formState: { values: true },
      callback: ({ name }) => this.#record(name),
    });
  }

  get history(): History<Moment> {
    return this.#history;
  }

  undo(): void {
    this.#go(undone(this.#history));
  }

  redo(): void {
    this.#go(redone(this.#history));
  }

  #record(field: string | undefined): void {
    if (this.#applying) return;
    const value = momentOf(this.#form.getValues());
    // The library also tells of fields that come and go.
    if (isSame(value, this.#history.present)) return;
    const typed = field ?? lineTypedIn(this.#history.present, value);
    const joins = this.#isFollowed;
    this.#isFollowed = true;
    queueMicrotask(() => {
      this.#isFollowed = false;
    });
    this.#set(changed(this.#history, { value, field: typed, at: this.#now(), joins }));
  }

  #go(history: History<Moment>): void {
    if (history === this.#history) return;
    const { json, chainRows } = history.present;
    this.#applying = true;
    this.#form.reset({ ...JSON.parse(json), chainRows }, { keepDefaultValues: true });
    this.#applying = false;
    this.#set(history);
  }

  #set(history: History<Moment>): void {
    this.#history = history;
    for (const listener of this.#listeners) listener();
  }
}
