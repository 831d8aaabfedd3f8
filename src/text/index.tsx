import { createContext, useContext } from 'react';
import * as first from './first-messages';
import type * as compiled from './paraglide/messages/en.js';

type Compiled = typeof compiled;

/** A message that needs nothing told is called with nothing. */
type Message<F> = F extends (inputs: infer I) => infer R
  ? keyof I extends never
    ? () => R
    : (inputs: I) => R
  : never;

/**
 * Every sentence of the page in one language; a missing message or argument fails the type check.
 * Keys are snake_case: the compiler would write a camelCase key in lower case with a number behind it, so
 * that two files never differ by case alone.
 */
export type Messages = { readonly [K in keyof Compiled]: Message<Compiled[K]> };

// The first view's sentences; `all-messages` adds the others before anything asks for them, which
// `first-messages.test.ts` holds. The compiled functions without inputs ignore the argument their type asks for.
const english = { ...first } as unknown as Messages;

/** Adds the sentences of what is loaded after the first view. */
export const addMessages = (more: object): void => {
  Object.assign(english, more);
};

const MessagesContext = createContext<Messages>(english);

export const MessagesProvider = MessagesContext.Provider;

/** The words of the current language. */
export const useText = (): Messages => useContext(MessagesContext);
