/**
 * `line.html`, one line for a list of cars: the frame's page with a script that stands by itself, so that a dozen of
 * them on a page ask for one file and share it, and none of them loads what only the whole page needs.
 */
import { bundleScript } from './bundle-script.mjs';

const ENTRY = 'src/entries/line.ts';
const SCRIPT = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;

/** The line's page from the frame's; `how` are the attributes of its script. @param {string} html @param {string} how */
export const linePage = (html, how) =>
  html.replace(PRELOADS, '').replace(SCRIPT, `<script ${how} data-whole="$1"></script>`);

/** @param {import('vite').ResolvedConfig} config */
function bundle({ root, env, resolve }) {
  const messages = resolve.alias.find(({ find }) => find === '#messages')?.replacement ?? '';
  const define = Object.fromEntries(
    ['BASE_URL', 'PAGE_IMPRINT'].map((name) => [`import.meta.env.${name}`, JSON.stringify(env[name])]),
  );
  return bundleScript({ root, entry: ENTRY, define, alias: { '#messages': messages } });
}

/** @returns {import('vite').Plugin} */
export function compactLine() {
  /** @type {import('vite').ResolvedConfig | undefined} */
  let resolved;
  return {
    name: 'battery-origin:line',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      resolved = config;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, files) {
        const whole = Object.values(files).find(({ fileName }) => /(^|\/)embed\.html$/.test(fileName));
        if (resolved === undefined || whole?.type !== 'asset') throw new Error('There is no embed.html');
        const script = this.emitFile({ type: 'asset', name: 'line.js', source: await bundle(resolved) });
        const base = whole.fileName === 'embed.html' ? './' : '../';
        const source = linePage(String(whole.source), `defer src="${base}${this.getFileName(script)}"`);
        const fileName = whole.fileName.replace('embed.html', 'line.html');
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
