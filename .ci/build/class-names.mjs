/** Names of classes in the build: the number of the style sheet, and of the name in it. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * @param {string} root the project's folder
 * @returns {(name: string, file: string) => string}
 */
export function classNames(root) {
  const source = join(root, 'src');
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  /** @type {string[][]} */
  const named = sheets.map(() => []);
  return (name, file) => {
    const sheet = relative(source, file.split('?')[0] ?? file).replaceAll('\\', '/');
    const at = sheets.indexOf(sheet);
    const names = named[at];
    if (names === undefined) throw new Error(`No style sheet of ours: ${file}`);
    if (!names.includes(name)) names.push(name);
    return `_${at.toString(36)}_${names.indexOf(name).toString(36)}`;
  };
}
