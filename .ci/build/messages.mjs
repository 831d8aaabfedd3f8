/**
 * Compiles the sentences. A language is a folder of `src/text/messages`, and all its files count. `#messages` is
 * the language that a page is built in; the types and the tests take English.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';

const MESSAGES = 'src/text/messages';
const COMPILED = 'src/text/paraglide';
const PLUGIN = 'node_modules/@inlang/plugin-message-format/dist/index.js';

/** English first: it is the page at the root. @param {string} root */
export const languagesIn = (root) => [
  'en',
  ...readdirSync(join(root, MESSAGES)).filter((language) => language !== 'en'),
];

/** Every sentence of a language by its key. @param {string} root @param {string} language @returns {Map<string, unknown>} */
export const messagesOf = (root, language) =>
  new Map(
    filesOf(root, language).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(root, MESSAGES, language, file), 'utf8'))),
    ),
  );

/** @param {string} root @param {string} language */
const filesOf = (root, language) =>
  readdirSync(join(root, MESSAGES, language)).filter((file) => file.endsWith('.json'));

/** An inlang project of one language, so that nothing of another can come with it. @param {string} root @param {string} language */
function writeProject(root, language) {
  const project = join(root, COMPILED, `${language}.inlang`);
  mkdirSync(project, { recursive: true });
  const settings = {
    baseLocale: language,
    locales: [language],
    telemetry: 'off',
    modules: [`../../../${PLUGIN}`],
    'plugin.inlang.messageFormat': {
      pathPattern: filesOf(root, language).map((file) => `../messages/{locale}/${file}`),
    },
  };
  writeFileSync(join(project, 'settings.json'), JSON.stringify(settings));
  return project;
}

/**
 * Compiles one language: to a module a message, which lets each part of the page carry its own words, or to a
 * single module, which tests load faster.
 * @param {{ root: string, language: string, apart: boolean }} what
 * @returns {Promise<string>} the module that has all messages
 */
export async function compileMessages({ root, language, apart }) {
  const outdir = join(root, COMPILED, apart ? `${language}-apart` : language);
  await compile({
    project: writeProject(root, language),
    outdir,
    outputStructure: 'locale-modules',
    experimentalStaticLocale: JSON.stringify(language),
    emitTsDeclarations: !apart,
    emitReadme: false,
  });
  // The compiler's own makes the rules of plurals anew at each sentence, for which a phone takes milliseconds.
  cpSync(join(root, 'src/text/plurals.js'), join(outdir, 'registry.js'));
  return apart ? writeApart(outdir, language) : join(outdir, 'messages/_index.js');
}

/**
 * Writes each message of the compiled language into a module of its own. The compiler's own modules a message wrap
 * each in a second function that asks which language it is; here there is one, and 1,700 wrappers weigh 18 kB.
 * @param {string} outdir
 * @param {string} language
 */
function writeApart(outdir, language) {
  const folder = join(outdir, 'apart');
  const source = readFileSync(join(outdir, `messages/${language}.js`), 'utf8');
  const written = source.split(/^(?=export const )/m).slice(1);
  const names = written.map((code) => /^export const (\w+) =/.exec(code)?.[1]);
  mkdirSync(folder, { recursive: true });
  for (const [index, code] of written.entries())
    writeFileSync(join(folder, `${names[index]}.js`), `import * as registry from '../registry.js';\n${code}`);
  const all = join(folder, '_index.js');
  writeFileSync(all, names.map((name) => `export * from './${name}.js';\n`).join(''));
  return all;
}

/** @param {string} language @returns {import('vite').Plugin} */
export function messages(language) {
  return {
    name: 'battery-origin:messages',
    async config({ root = process.cwd() }, { command }) {
      const apart = command === 'build';
      const all = await compileMessages({ root, language, apart });
      return { resolve: { alias: { '#messages': all } } };
    },
    configureServer(server) {
      const { root } = server.config;
      server.watcher.add(join(root, MESSAGES)).on('change', (file) => {
        if (file.startsWith(join(root, MESSAGES))) void compileMessages({ root, language, apart: false });
      });
    },
  };
}

// `npm run messages`: what the types are read from.
if (import.meta.filename === process.argv[1])
  await compileMessages({ root: process.cwd(), language: 'en', apart: false });
