/** Names of classes in the build: the one in the style sheet, and a number for its file, in as few characters as there are. */
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
  return (name, file) => {
    const sheet = relative(source, file.split('?')[0] ?? file).replaceAll('\\', '/');
    const at = sheets.indexOf(sheet);
    if (at < 0) throw new Error(`No style sheet of ours: ${file}`);
    return `${name}_${at.toString(36)}`;
  };
}
