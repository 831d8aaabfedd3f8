/**
 * What a copy on the device needs. `sw.js`: the worker. `files.json`: every file it keeps, each with the digest
 * that it must have. `version.json`: which law the build holds, for pages already open to ask.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { languagesIn } from './messages.mjs';

const WORKER = 'src/entries/offline-worker.ts';
const DATA = ['partners.json', 'parameters.json', 'minerals.json', 'presets.json', 'vehicles.json'];

/**
 * Read by the host, by the browser while it installs, or by other people's programs; of former editions only who asks
 * for one has need, and of the next one whoever has not taken it over yet.
 */
const NOT_KEPT =
  /^(_headers|robots\.txt|site\.json|icons\/social-.*|([a-z]+\/)?manifest\.webmanifest|(files|version)\.json|sw\.js|(screenshots|embed|rules|data\/editions)\/.*)$/;

/** @param {string | Buffer} content */
const digest = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Every file to keep, in the order of the paths. @param {string} dist */
const pathsIn = (dist) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();

/** What a page can ever ask for: the scripts and styles that it names, and all that these name. @param {string} dist @param {string} page */
function reachableFrom(dist, page) {
  const found = new Set([page]);
  const follow = (/** @type {string} */ path) => {
    for (const [name] of readFileSync(join(dist, path), 'utf8').matchAll(/[\w.~-]+\.(js|css)\b/g)) {
      const asset = `assets/${name}`;
      if (found.has(asset) || !existsSync(join(dist, asset))) continue;
      found.add(asset);
      follow(asset);
    }
  };
  follow(page);
  return found;
}

/** The pages of a language. @param {string} language */
const pagesOf = (language) =>
  ['index.html', 'embed.html'].map((page) => (language === 'en' ? page : `${language}/${page}`));

/**
 * Path to digest, shared files apart from those that one language alone needs.
 * @param {string} dist
 * @param {readonly string[]} languages Those that are built by now.
 */
function filesIn(dist, languages) {
  const needs = languages.map((language) => ({
    language,
    paths: new Set(pagesOf(language).flatMap((page) => [...reachableFrom(dist, page)])),
  }));
  const isOfAll = (/** @type {string} */ path) => needs.every(({ paths }) => paths.has(path));
  const isOfSome = (/** @type {string} */ path) => needs.some(({ paths }) => paths.has(path));
  const digests = (/** @type {readonly string[]} */ paths) =>
    Object.fromEntries(paths.map((path) => [path, digest(readFileSync(join(dist, path)))]));
  const all = pathsIn(dist);
  return {
    shared: digests(all.filter((path) => isOfAll(path) || !isOfSome(path))),
    languages: Object.fromEntries(
      needs.map(({ language, paths }) => [
        language,
        digests(all.filter((path) => paths.has(path) && !isOfAll(path))),
      ]),
    ),
  };
}

/** @param {string} dist */
function editionsIn(dist) {
  return Object.fromEntries(
    DATA.map((file) => {
      const { edition, asOf, reviewBy } = JSON.parse(readFileSync(join(dist, 'data', file), 'utf8'));
      return [file, { edition, asOf, reviewBy }];
    }),
  );
}

/** @returns {import('vite').Plugin} */
export function offlineBuild() {
  let root = '';
  let dist = '';
  return {
    name: 'battery-origin:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dist = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const built = languagesIn(root).filter((each) =>
          pagesOf(each).every((page) => existsSync(join(dist, page))),
        );
        const files = JSON.stringify(filesIn(dist, built));
        const build = digest(files);
        const version = { format: 'battery-origin/version', version: 1, build, data: editionsIn(dist) };
        const define = { BUILD: JSON.stringify(build) };
        writeFileSync(join(dist, 'files.json'), files);
        writeFileSync(join(dist, 'version.json'), JSON.stringify(version));
        writeFileSync(join(dist, 'sw.js'), await bundleScript({ root, entry: WORKER, define }));
      },
    },
  };
}
