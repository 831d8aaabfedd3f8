import type { UseFormReturn } from 'react-hook-form';
import { createStore, type Store } from '../platform/store';
import type { ChainRow, FormValues } from '../scenario-form';
import { changed, type History, historyOf, redone, undone } from './history';
import { replaceForm } from './replace-form';
import { withoutChange } from './without-change';

/** A form at one moment. Its lines are shared with other moments, for they are never changed in place. */
interface Moment {
  /** The form without its lines. */
  readonly json: string;
  readonly chainRows: readonly ChainRow[];
}

/** One thing that was done: the form before it and after it. */
export interface Step {
  readonly before: Moment;
  readonly after: Moment;
}

type Form = Pick<UseFormReturn<FormValues>, 'getValues' | 'reset' | 'subscribe'>;

const momentOf = ({ chainRows, ...rest }: FormValues): Moment => ({ json: JSON.stringify(rest), chainRows });

const valuesOf = ({ json, chainRows }: Moment): FormValues => ({ ...JSON.parse(json), chainRows });

const isSame = (a: Moment, b: Moment): boolean =>
  a.json === b.json &&
  (a.chainRows === b.chainRows ||
    (a.chainRows.length === b.chainRows.length &&
      a.chainRows.every((row, index) => row === b.chainRows[index])));

/** The one history of the form: every change is a step, and notices and keys take back the same steps. */
export class FormSteps {
  readonly #form: Form;
  readonly #now: () => number;
  readonly history: Store<History<Moment>>;
  #applying = false;
  /** Whether a change was recorded in this task of the browser; what follows in the same task joins it. */
  #isFollowed = false;
  /** The history at the beginning of an edit that is one step as a whole; null outside such an edit. */
  #edited: History<Moment> | null = null;

  constructor(form: Form, now: () => number) {
    this.#form = form;
    this.#now = now;
    this.history = createStore(historyOf(momentOf(form.getValues())));
  }

  /** Forgets all steps and follows the form from here on; returns how to stop. */
  watch(): () => void {
    this.history.set(historyOf(momentOf(this.#form.getValues())));
    return this.#form.subscribe({
      formState: { values: true },
      callback: ({ name }) => this.#record(name),
    });
  }

  undo(): void {
    this.#go(undone(this.history.get()));
  }

  redo(): void {
    this.#go(redone(this.history.get()));
  }

  /** Makes all that is typed until `endEdit` one step; when it ends as it began, no step at all. */
  readonly beginEdit = (): void => {
    this.#edited = this.history.get();
  };

  readonly endEdit = (): void => {
    this.#edited = null;
  };

  /**
   * Puts what the page opens on into the form: it is no step where nothing was done before; what was can still be taken back.
   */
  startWith(values: FormValues): void {
    const history = this.history.get();
    if (isSame(momentOf(values), history.present)) return;
    this.#applying = true;
    replaceForm(this.#form, values, { by: 'page' });
    this.#applying = false;
    const value = momentOf(this.#form.getValues());
    const isFirst = history.past.length === 0;
    this.history.set(
      isFirst ? historyOf(value) : changed(history, { value, field: undefined, at: this.#now() }),
    );
  }

  /** The step that was made in this task of the browser; null when the form did not change in it. */
  lastStep(): Step | null {
    this.#record(undefined);
    const { past, present } = this.history.get();
    const before = past.at(-1);
    return this.#isFollowed && before !== undefined ? { before, after: present } : null;
  }

  /**
   * Takes one step back and leaves what was changed since, or with `whole` takes all of that back too; gives the
   * step that does it again.
   */
  takeBack({ before, after }: Step, whole = false): Step {
    const { past, present, future } = this.history.get();
    const again = { before: after, after: before };
    if (present === after && past.at(-1) === before) this.undo();
    else if (present === after && future[0] === before) this.redo();
    else {
      const [from, to, now] = [before, after, present].map(valuesOf);
      if (from === undefined || to === undefined || now === undefined) return again;
      const value = whole ? before : momentOf(withoutChange({ before: from, after: to, now }));
      this.#go(changed(this.history.get(), { value, field: undefined, at: this.#now() }));
      return { before: present, after: value };
    }
    return again;
  }

  #record(field: string | undefined): void {
    if (this.#applying) return;
    const value = momentOf(this.#form.getValues());
    const history = this.history.get();
    // The library also tells of fields that come and go.
    if (isSame(value, history.present)) return;
    if (this.#edited !== null) {
      this.#recordEdit(value, this.#edited);
      return;
    }
    const joins = this.#isFollowed;
    this.#isFollowed = true;
    queueMicrotask(() => {
      this.#isFollowed = false;
    });
    this.history.set(changed(history, { value, field, at: this.#now(), joins }));
  }

  #recordEdit(value: Moment, begun: History<Moment>): void {
    const isUndone = isSame(value, begun.present);
    this.history.set(isUndone ? begun : changed(begun, { value, field: undefined, at: this.#now() }));
  }

  #go(history: History<Moment>): void {
    if (history === this.history.get()) return;
    this.#applying = true;
    replaceForm(this.#form, valuesOf(history.present), { by: 'person' });
    this.#applying = false;
    this.history.set(history);
  }
}
