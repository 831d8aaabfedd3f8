/**
 * The path, from the worker's scope, of the file that answers an address; null for an address outside the scope.
 * A page is found with or without its file name, as hosts of static files do, and whatever the query behind it.
 */
export function keptPath(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  if (!place.startsWith(scope)) return null;
  const path = place.slice(scope.length);
  if (/(^|\/)$/.test(path)) return `${path}index.html`;
  return /(^|\/)(index|embed)$/.test(path) ? `${path}.html` : path;
}

/** Whether the name of a file changes with its content, so that any copy of it is the right one. */
export const isNamedByContent = (path: string): boolean => path.startsWith('assets/');

/** A build's files, each with the digest that it must have. */
export interface BuildFiles {
  /** What a page in any language may ask for. */
  readonly shared: Files;
  /** What only pages in one language ask for. */
  readonly languages: Readonly<Record<string, Files>>;
}

/** Path to digest. */
export type Files = Readonly<Record<string, string>>;

/** The folder of a language's pages. */
export const folderOf = (language: string): string => (language === 'en' ? '' : `${language}/`);

/** The language of a page at a path, among those of a build: the root's is English. */
export function languageOf(path: string, { languages }: BuildFiles): string {
  const [, folder = ''] = /^([a-z]+)\//.exec(path) ?? [];
  return folder in languages ? folder : 'en';
}
