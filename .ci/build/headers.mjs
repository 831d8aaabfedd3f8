/** Gives the local preview the headers that the host gives: the very file `_headers`, in Netlify's format. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ readonly pattern: RegExp, readonly headers: readonly (readonly [string, string])[] }} Rule
 */

/** A path, in which `*` stands for anything. @param {string} path */
const patternOf = (path) =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** @param {string} line @returns {readonly [string, string]} */
function headerOf(line) {
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`_headers: no header in "${line}"`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/**
 * Paths stand at the left edge, their headers indented below; `#` begins a comment.
 * @param {string} text
 * @returns {readonly Rule[]}
 */
export function parseHeaders(text) {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
  const starts = lines.flatMap((line, index) => (/^\S/.test(line) ? [index] : []));
  if (lines.length > 0 && starts[0] !== 0) throw new Error(`_headers: no path above "${lines[0]}"`);
  return starts.map((start, index) => ({
    pattern: patternOf(
      lines
        .slice(start, start + 1)
        .join('')
        .trim(),
    ),
    headers: lines.slice(start + 1, starts[index + 1]).map(headerOf),
  }));
}

/**
 * What hosts do with the rules: `matches` says whether a rule is of an address, `both` what is sent when two of them
 * name one header.
 * @typedef {{ readonly matches: (pattern: RegExp, path: string) => boolean, readonly both: (one: string, two: string) => string }} Reading
 */

/** Cloudflare Pages: an address is what it says; values are joined with a comma. @type {Reading} */
const joined = {
  matches: (pattern, path) => pattern.test(path),
  both: (one, two) => `${one}, ${two}`,
};

/** Netlify's own parser: a slash at the end and capitals make no difference; the last value wins. @type {Reading} */
const lastWins = {
  matches: ({ source }, path) => new RegExp(source.replace(/\/?\$$/, '/?$'), 'i').test(path),
  both: (_one, two) => two,
};

export const READINGS = { joined, lastWins };

/**
 * The headers of an address, as a host reads them.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @param {Reading} reading
 * @returns {ReadonlyMap<string, string>}
 */
export function headersFor(rules, path, { matches, both } = joined) {
  const named = rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
  return named.reduce(
    (sent, [name, value]) => {
      const before = sent.get(name);
      return sent.set(name, before === undefined ? value : both(before, value));
    },
    /** @type {Map<string, string>} */ (new Map()),
  );
}

/** @returns {import('vite').Plugin} */
export function previewHeaders() {
  return {
    name: 'battery-origin:preview-headers',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const file = join(root, build.outDir, '_headers');
      if (!existsSync(file)) throw new Error(`There is no ${file}: build first (npm run build).`);
      const rules = parseHeaders(readFileSync(file, 'utf8'));
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
        next();
      });
    },
  };
}
