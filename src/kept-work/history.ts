/** The forms before and after the present one, and what made them: whole forms, sharing what did not change. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The field typed in last, and when: what is typed in one go is taken back in one go. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

/** More steps back than anyone takes. */
const MAX_STEPS = 100;
/** A pause this long (milliseconds) ends what was typed in one go. */
const PAUSE = 1_000;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], typing: null });

interface Change<T> {
  readonly value: T;
  /** The single field that was typed in; undefined for anything else. */
  readonly field: string | undefined;
  /** Milliseconds, of any clock. */
  readonly at: number;
  /** Whether it follows from the change before, so that both are one step. */
  readonly joins?: boolean;
}

/** The history with a new present. */
export function changed<T>(history: History<T>, { value, field, at, joins = false }: Change<T>): History<T> {
  if (joins) return { ...history, present: value };
  const typing = field === undefined ? null : { field, at };
  const goesOn = history.typing !== null && history.typing.field === field && at - history.typing.at < PAUSE;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: value, future: [], typing };
}

/** One step back; the same when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    typing: null,
  };
}

/** One step forward again; the same when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, typing: null };
}
