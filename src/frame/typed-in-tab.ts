/**
 * What a visitor typed, kept in this tab alone and gone with it: a host that takes the element away and puts it back,
 * and a page come back to, make the frame anew.
 */
import type { UseFormReturn } from 'react-hook-form';
import { ATTRIBUTES, type Attributes } from '../embed/protocol';
import { tabStore } from '../platform/storage';
import { blankForm, type FormValues } from '../scenario-form';

/** The form as the host wanted it, and as the visitor left it. */
interface Typed {
  readonly wanted: FormValues;
  readonly current: FormValues;
}

/** Whether anything differs but for marks. */
const isTyped = ({ wanted, current }: Typed): boolean =>
  JSON.stringify({ ...wanted, origin: {} }) !== JSON.stringify({ ...current, origin: {} });

/** What tells no calculator of a page from another: its look, and what comes after the frame's address. */
const NO_MARKS: ReadonlySet<string> = new Set(['lang', 'theme', 'accent', 'view', 'scenario']);

/** Frames for which the host has set the same are one. */
const keyFor = (attributes: Attributes): string =>
  `frame ${ATTRIBUTES.filter((name) => !NO_MARKS.has(name))
    .map((name) => attributes[name] ?? '')
    .join('\n')}`;

export class TypedInTab {
  #attributes: Attributes;
  #key: string;
  #wanted: FormValues = blankForm();

  constructor(attributes: Attributes) {
    this.#attributes = attributes;
    this.#key = keyFor(attributes);
  }

  /** Hears what the host has changed: a frame made anew begins with that, and finds what is typed now. */
  hear(changes: Attributes): void {
    this.#attributes = { ...this.#attributes, ...changes };
    const key = keyFor(this.#attributes);
    if (key === this.#key) return;
    const text = tabStore.read(this.#key);
    tabStore.remove(this.#key);
    this.#key = key;
    if (text !== null) tabStore.write(key, text);
  }

  /** Tells how the host wants the form: what differs from it has been typed. */
  want(values: FormValues): void {
    this.#wanted = values;
  }

  /** The host's form with what was typed into it before; null when nothing was. */
  async recall(next: FormValues): Promise<FormValues | null> {
    const text = tabStore.read(this.#key);
    if (text === null) return null;
    const { keepTyped, readTyped } = await import('./prefill');
    const typed = readTyped(text);
    return typed === null ? null : keepTyped(next, typed.wanted, typed.current);
  }

  /** Keeps what is typed from now on; returns how to stop. */
  follow({ getValues, subscribe }: UseFormReturn<FormValues>): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const typed = { wanted: this.#wanted, current: getValues() };
      if (isTyped(typed)) tabStore.write(this.#key, JSON.stringify(typed));
      else tabStore.remove(this.#key);
    };
    const onLeave = (): void => {
      if (timer !== undefined) keep();
    };
    // Soon, since the host may take the frame away at any moment; once for all that changes in one go.
    const onChange = (): void => {
      timer ??= setTimeout(keep);
    };
    const unsubscribe = subscribe({ formState: { values: true }, callback: onChange });
    addEventListener('pagehide', onLeave);
    return () => {
      unsubscribe();
      removeEventListener('pagehide', onLeave);
    };
  }
}
