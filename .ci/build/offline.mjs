/**
 * What a copy on the device needs. `sw.js`: the worker. `files.json`: every file it keeps, each with the digest
 * that it must have. `version.json`: which law the build holds, for pages already open to ask.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { bundleScript } from './bundle-script.mjs';

const WORKER = 'src/entries/offline-worker.ts';
const DATA = ['partners.json', 'parameters.json', 'minerals.json', 'presets.json', 'vehicles.json'];

/**
 * Read by the host, by the browser while it installs, or by other people's programs; of former editions only who asks
 * for one has need, and of the next one whoever has not taken it over yet.
 */
const NOT_KEPT =
  /^(_headers|robots\.txt|site\.json|icons\/social-.*|manifest\.webmanifest|(files|version)\.json|sw\.js|(screenshots|embed|rules|data\/editions)\/.*)$/;

/** @param {string | Buffer} content */
const digest = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Path to digest of every file to keep, in the order of the paths. @param {string} dist */
function filesIn(dist) {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, digest(readFileSync(join(dist, path)))]));
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
        const files = JSON.stringify(filesIn(dist));
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
