import { createContext, useContext } from 'react';
import * as compiled from './paraglide/messages/en.js';

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
export type Messages = MessagesOf<Compiled>;

/** Compiled messages as they are called. */
export type MessagesOf<C> = { readonly [K in keyof C]: Message<C[K]> };

// Sound: the compiled functions that take no inputs ignore their argument; only their declared type asks for it.
const english = compiled as unknown as Messages;

const MessagesContext = createContext<Messages>(english);

export const MessagesProvider = MessagesContext.Provider;

/** The words of the current language. */
export const useText = (): Messages => useContext(MessagesContext);

export { english };
