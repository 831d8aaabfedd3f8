import { EVERYWHERE, HEADER_GROUPS, type HeaderGroup, type Headers } from './header-groups';

/** The languages that have a folder of their own. */
export const LANGUAGE_FOLDERS = ['es/', 'ja/'] as const;

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

/** The addresses of a group below a path that ends with a slash. */
function addressesOf({ files = [], folders = [], perLanguage = false }: HeaderGroup, base: string) {
  const bases = perLanguage ? ['', ...LANGUAGE_FOLDERS] : [''];
  return bases.flatMap((language) => [
    ...files.map((file) => `${base}${language}${file}`),
    ...folders.map((folder) => `${base}${language}${folder}/*`),
  ]);
}

const section = (group: HeaderGroup, base: string): string =>
  `# ${group.why}\n${addressesOf(group, base)
    .map((address) => `${address}\n${lines(group.headers)}`)
    .join('')}`;

/**
 * The file `_headers` of Netlify and Cloudflare Pages for an app that lies at `base`, a path that ends with a
 * slash. The file itself always lies at the root of the site.
 */
export const headersFile = (base = '/'): string =>
  [
    `# The headers of the deployed app, for Netlify and Cloudflare Pages. Made of header-groups.ts; a test holds it to that.\n`,
    `${base}*\n${lines(EVERYWHERE)}`,
    ...HEADER_GROUPS.map((group) => section(group, base)),
  ].join('\n');
