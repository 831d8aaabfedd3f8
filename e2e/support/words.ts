/** The languages that the page is built in, and their sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/text/messages', import.meta.url));

export const LANGUAGES = readdirSync(folder).sort();
/** Those beside English. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every sentence of a language, plain ones only. */
export function wordsOf(language: string): (key: string) => string {
  const files = readdirSync(join(folder, language)).map((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, language, file), 'utf8'))),
  );
  const words = new Map(files.flat());
  return (key) => {
    const word = words.get(key);
    if (typeof word !== 'string') throw new Error(`No sentence ${key} in ${language}`);
    return word;
  };
}

/** The page of a language, from the app's own address on. */
export const pageIn = (language: string): string => (language === 'en' ? './' : `./${language}/`);
