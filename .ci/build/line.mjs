/**
 * `line.html`, one line for a list of cars: the frame's page with two scripts that stand by themselves. A dozen of
 * them on a page ask for each file once, and none of them loads what only the whole page needs.
 */
import { bundleScript } from './bundle-script.mjs';

const SCRIPT = 'src/entries/line.ts';
const ENGINE = 'src/entries/line-engine.ts';
const WHOLE = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOADS = /\s*<link rel="(modulepreload|preload)"[^>]*>/g;

/** The line's page from the frame's; `how` are the attributes of its script. @param {string} html @param {string} how */
export const linePage = (html, how) =>
  html.replace(PRELOADS, '').replace(WHOLE, `<script ${how} data-whole="$1"></script>`);

/** While developing, its files are as they are. */
export const DEVELOPED = `type="module" src="/${SCRIPT}" data-engine="/${ENGINE}"`;

/** @param {import('vite').ResolvedConfig} config @param {string} entry @param {'es' | 'iife'} format */
function bundle({ root, define: all = {}, resolve }, entry, format) {
  const messages = resolve.alias.find(({ find }) => find === '#messages')?.replacement ?? '';
  const define = Object.fromEntries(
    Object.entries(all).filter(([name]) => name.startsWith('import.meta.env.')),
  );
  return bundleScript({ root, entry, define, alias: { '#messages': messages }, format });
}

/** @returns {import('vite').Plugin} */
export function compactLine() {
  /** @type {import('vite').ResolvedConfig | undefined} */
  let config;
  return {
    name: 'battery-origin:line',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, files) {
        const whole = Object.values(files).find(({ fileName }) => /(^|\/)embed\.html$/.test(fileName));
        if (config === undefined || whole?.type !== 'asset') throw new Error('There is no embed.html');
        const base = whole.fileName === 'embed.html' ? './' : '../';
        const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
          base + this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const script = emit('line.js', await bundle(config, SCRIPT, 'iife'));
        const engine = emit('line-engine.js', await bundle(config, ENGINE, 'es'));
        const source = linePage(String(whole.source), `defer src="${script}" data-engine="${engine}"`);
        const fileName = whole.fileName.replace('embed.html', 'line.html');
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
