/**
 * The law as a library at an address that stays, `rules/1/`: a module, its types, the schema, the data, examples, and a
 * `package.json`; and the same packed, for `npm install`. The number is the contract's version; the package's second
 * number is the edition of the data.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, sep } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { editionsOf } from './editions.mjs';

const ENTRY = 'src/entries/rules.ts';
const EXAMPLES = 'src/features/cite/examples';
const NAME = 'battery-origin-rules';

/** What `npm pack` is told of the folder. @param {string} edition */
const manifest = (edition) => ({
  name: NAME,
  version: `1.${edition.replace('-', '')}.0`,
  description:
    'The clean-vehicle credit of 26 U.S.C. § 30D as a function: facts and figures in, findings out',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  exports: {
    '.': { types: './types/entries/rules.d.ts', default: `./${NAME}.js` },
    './data/*': './data/*',
    './schema/*': './schema/*',
  },
});

/** Files of a folder by their path in it. @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) =>
        /** @type {const} */ ([
          path.slice(folder.length + 1).replaceAll(sep, '/'),
          readFileSync(path, 'utf8'),
        ]),
    );

/** The declarations of the library, with the endings that Node asks of a module. @param {string} root */
function declarations(root) {
  const folder = mkdtempSync(join(tmpdir(), 'battery-origin-rules-'));
  const options = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'];
  const target = ['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', ''];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const places = ['--rootDir', 'src', '--outDir', folder];
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, ...options, ...target, ...places, ENTRY],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The library's types: ${stdout}`);
  const emitted = new Map(filesIn(folder));
  const files = [...emitted].map(([path, text]) => {
    const place = (/** @type {string} */ named) =>
      emitted.has(posix.join(posix.dirname(path), `${named}.d.ts`)) ? `${named}.js` : `${named}/index.js`;
    const written = text.replace(
      /(from '|import\(')(\.[^']*)'/g,
      (_all, start, named) => `${start}${place(named)}'`,
    );
    return /** @type {const} */ ([`types/${path}`, written]);
  });
  rmSync(folder, { recursive: true });
  return files;
}

/** Every file of the library by its path in the folder. @param {string} root @param {string} [publicDir] @returns {Promise<ReadonlyMap<string, string>>} */
export async function libraryFiles(root, publicDir = join(root, 'public')) {
  const text = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const [present] = editionsOf(publicDir);
  if (present === undefined) throw new Error('There is no edition');
  return new Map([
    [`${NAME}.js`, await bundleScript({ root, entry: ENTRY, format: 'es' })],
    ['package.json', `${JSON.stringify(manifest(present.edition), null, 2)}\n`],
    ['LICENSE', text('LICENSE')],
    ['README.md', text('src/features/cite/library.md')],
    ['schema/scenario-v1.json', text('public/schema/scenario-v1.json')],
    ...[...present.files].map(([file, content]) => /** @type {const} */ ([`data/${file}`, content])),
    ...filesIn(join(root, EXAMPLES)).map(
      ([path, content]) => /** @type {const} */ ([`examples/${path}`, content]),
    ),
    ...declarations(root),
  ]);
}

/** The package, as `npm pack` makes it. @param {ReadonlyMap<string, string>} files */
export function packed(files) {
  const folder = mkdtempSync(join(tmpdir(), 'battery-origin-rules-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync('npm', ['pack', '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (stdout.trim() === '') throw new Error(`npm pack: ${stderr}`);
  const archive = readFileSync(join(folder, stdout.trim()));
  rmSync(folder, { recursive: true });
  return archive;
}

/** @param {string} language @returns {import('vite').Plugin} */
export function rulesLibrary(language) {
  let root = '';
  let publicDir = '';
  return {
    name: 'battery-origin:rules-library',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
    },
    async generateBundle() {
      if (language !== 'en') return;
      const files = await libraryFiles(root, publicDir);
      for (const [path, source] of [...files, /** @type {const} */ ([`${NAME}.tgz`, packed(files)])])
        this.emitFile({ type: 'asset', fileName: `rules/1/${path}`, source });
    },
  };
}
