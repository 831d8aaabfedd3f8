/**
 * The notices that go with copies of other people's work: `licences.txt`, beside the app's own `LICENSE`. The build fails
 * where a part of the bundle has none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Used while building alone, but something of theirs is in what is built: sentences' functions, shapes and names of countries. */
const BUILT_IN = ['@inlang/paraglide-js', 'i18n-iso-countries', 'world-atlas', 'world-countries'];

/**
 * @typedef {object} NoticedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence As its `package.json` names it.
 * @property {string} text
 */

/** @param {string} folder @returns {string} */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|unlicense)(\.|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** @param {string} root @param {string} name @returns {NoticedPackage} */
function noticeOf(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : 'see its text';
  return { name: name.replace(/^.*node_modules\//, ''), version, licence, text: licenceIn(folder) };
}

/** Every package that the page is made of, by its name. @param {string} root @returns {readonly NoticedPackage[]} */
export function noticesOf(root) {
  /** @type {Readonly<Record<string, { readonly dev?: boolean, readonly optional?: boolean }>>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const shipped = Object.entries(locked)
    .filter(([path, { dev = false }]) => path !== '' && !dev && existsSync(join(root, path)))
    .map(([path]) => path.slice('node_modules/'.length));
  const names = [...new Set([...shipped, ...BUILT_IN])].sort();
  return names.map((name) => noticeOf(root, name)).filter(({ name }) => !name.startsWith('@types/'));
}

/** @param {readonly NoticedPackage[]} notices */
export const noticesText = (notices) =>
  [
    'Battery Origin is made with the work of others. Their notices:',
    ...notices.map(
      ({ name, version, licence, text }) =>
        `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${text === '' ? `Published under ${licence}; the package holds no text of it.` : text}`,
    ),
    `${'='.repeat(80)}\nNatural Earth: the shapes of the map. Public domain, naturalearthdata.com.`,
    '',
  ].join('\n\n');

/** The package that a module belongs to; undefined for one of the app's own. @param {string} id */
export const packageOf = (id) =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/** @param {string} language @returns {import('vite').Plugin} */
export function licences(language) {
  let root = '';
  return {
    name: 'battery-origin:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const notices = noticesOf(root);
      const noticed = new Set(notices.map(({ name }) => name));
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      // What the bundler itself adds has no file.
      const lacking = chunks
        .map(packageOf)
        .filter((name) => name !== undefined && name !== 'vite' && !noticed.has(name));
      if (lacking.length > 0) throw new Error(`No notice for ${[...new Set(lacking)].join(', ')}`);
      if (language !== 'en') return;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: noticesText(notices) });
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSE',
        source: readFileSync(join(root, 'LICENSE'), 'utf8'),
      });
    },
  };
}
