import { createContext, useContext } from 'react';
import * as english from './paraglide/messages/en.js';

/** Every sentence of the page in one language; a missing message or argument fails the type check. */
export type Messages = typeof english;

const MessagesContext = createContext<Messages>(english);

export const MessagesProvider = MessagesContext.Provider;

/** The words of the current language. */
export const useText = (): Messages => useContext(MessagesContext);

export { english };
