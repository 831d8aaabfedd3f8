/**
 * Compiles the sentences. A language is a folder of `src/text/messages`, and all its files count. `#messages` is
 * the language that a page is built in; the types and the tests take English. A build with `PSEUDO=1` has the made
 * languages of `pseudo.mjs` too.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { isPseudo, PSEUDO_LANGUAGES, pseudoSentences } from './pseudo.mjs';
import { sourcesIn, wordFaults } from './words-check.mjs';

const MESSAGES = 'src/text/messages';
const COMPILED = 'src/text/paraglide';
const PLUGIN = 'node_modules/@inlang/plugin-message-format/dist/index.js';

/** Whether sentences that a language lacks are said in English, while its translation is on the way. */
const IS_PARTIAL = process.env['WORDS'] === 'partial';

/** The languages with words of their own, English first. @param {string} root */
const spokenIn = (root) => [
  'en',
  ...readdirSync(join(root, MESSAGES)).filter((language) => language !== 'en'),
];

/** English first: it is the page at the root. @param {string} root */
export const languagesIn = (root) => [
  ...spokenIn(root),
  ...(process.env['PSEUDO'] === '1' ? PSEUDO_LANGUAGES : []),
];

/** @param {string} root @param {string} language @returns {[key: string, sentence: unknown][]} */
const sentencesOf = (root, language) =>
  filesOf(root, language)
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(root, MESSAGES, language, file), 'utf8'))))
    .filter(([key]) => key !== '$schema');

/** @param {string} root @param {string} language */
const filesOf = (root, language) =>
  readdirSync(join(root, MESSAGES, language)).filter((file) => file.endsWith('.json'));

/** Every sentence of a language by its key. @param {string} root @param {string} language @returns {Map<string, unknown>} */
export function messagesOf(root, language) {
  const english = sentencesOf(root, 'en');
  if (isPseudo(language))
    return new Map(Object.entries(pseudoSentences(language, Object.fromEntries(english))));
  return new Map([...(IS_PARTIAL ? english : []), ...sentencesOf(root, language)]);
}

/** What is amiss with the sentences of the languages there are. @param {string} root */
export const faultsIn = (root) =>
  wordFaults(
    new Map(spokenIn(root).map((language) => [language, sentencesOf(root, language)])),
    sourcesIn(root),
  );

/** An inlang project of one language, so that nothing of another can come with it. @param {string} root @param {string} language */
function writeProject(root, language) {
  const project = join(root, COMPILED, `${language}.inlang`);
  mkdirSync(project, { recursive: true });
  mkdirSync(join(root, COMPILED, 'words'), { recursive: true });
  writeFileSync(
    join(root, COMPILED, 'words', `${language}.json`),
    JSON.stringify(Object.fromEntries(messagesOf(root, language))),
  );
  const settings = {
    baseLocale: language,
    locales: [language],
    telemetry: 'off',
    modules: [`../../../${PLUGIN}`],
    'plugin.inlang.messageFormat': { pathPattern: './words/{locale}.json' },
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

/** Stops a build whose sentences are not the same in every language. @param {string} root */
function refuseFaults(root) {
  const faults = faultsIn(root);
  if (faults.length > 0 && !IS_PARTIAL)
    throw new Error(`The sentences are not complete:\n  ${faults.join('\n  ')}`);
}

/** @param {string} language @returns {import('vite').Plugin} */
export function messages(language) {
  return {
    name: 'battery-origin:messages',
    async config({ root = process.cwd() }, { command }) {
      const apart = command === 'build';
      if (apart) refuseFaults(root);
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
