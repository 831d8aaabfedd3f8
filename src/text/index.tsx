import { createContext, useContext } from 'react';
import * as english from './paraglide/messages/en.js';

/**
 * Every sentence of the page in one language; a missing message or argument fails the type check.
 * Keys are snake_case: the compiler would write a camelCase key in lower case with a number behind it, so
 * that two files never differ by case alone.
 */
export type Messages = typeof english;

const MessagesContext = createContext<Messages>(english);

export const MessagesProvider = MessagesContext.Provider;

/** The words of the current language. */
export const useText = (): Messages => useContext(MessagesContext);

export { english };
