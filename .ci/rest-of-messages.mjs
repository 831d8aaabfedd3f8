/** Keeps the sentences of the first view out of the file that brings all others: nobody fetches them twice. */
import { readFileSync } from 'node:fs';

const FIRST = new URL('../src/text/first-messages.ts', import.meta.url);

/** @returns {import('vite').Plugin} */
export function restOfMessages() {
  return {
    name: 'rest-of-messages',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/messages/en.js?all')) return null;
      const first = new Set(
        readFileSync(FIRST, 'utf8')
          .match(/^ {2}[a-z0-9_]+(?=,$)/gm)
          ?.map((key) => key.trim()),
      );
      // No longer exported and used by nobody, they fall away.
      return code.replace(/^export const (\w+)/gm, (whole, key) => (first.has(key) ? `const ${key}` : whole));
    },
  };
}
