import { use } from 'react';
import type { MessagesOf } from './index';
import { useText } from './index';

/** The words of what is loaded after the first view. */
export type LateMessages = MessagesOf<typeof import('./paraglide-late/messages/en.js')>;

/** Where each language's late words are, by its tag. */
const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'en-US': () => import('./paraglide-late/messages/en.js'),
};

const loaded = new Map<string, Promise<LateMessages>>();

/** Fetches the late words of a language once; English stands in for one that has none. */
export function lateMessages(tag: string): Promise<LateMessages> {
  const load = LOADERS[tag] ?? LOADERS['en-US'];
  // Sound: the compiled functions that take no inputs ignore their argument; only their declared type asks for it.
  const words = loaded.get(tag) ?? (load?.() as Promise<LateMessages>);
  loaded.set(tag, words);
  return words;
}

/** The late words of the current language; suspends until they are there. */
export const useLateText = (): LateMessages => use(lateMessages(useText().locale_tag()));
