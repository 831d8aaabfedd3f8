/**
 * Words before script: what the page draws first at its bare address is in its HTML, drawn by the page's own code
 * (`src/entries/first-words.tsx`), and the
 * files that bring it to life are named there too.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = 'src/entries/first-words.tsx';
/** What the words are drawn by. */
const DRAWN_BY = ['src/entries/app.tsx', 'src/app/workspace.tsx'];
const PLACE = '<!--words-->';
/** Of what the page's script asks for once the words are painted. */
const FILES = '<!--files-->';

/** The browser as the bare page finds it: no fragment, nothing kept. */
const BARE = {
  location: { href: 'http://localhost/', pathname: '/', search: '', hash: '' },
  history: { state: null },
};

/** Runs in a process of its own, for it takes itself for a page. @param {string} file */
const program = (file) => `
  globalThis.window = { ...${JSON.stringify(BARE)}, matchMedia: () => ({ matches: false }) };
  const { firstWords } = await import(${JSON.stringify(pathToFileURL(file).href)});
  process.stdout.write(await firstWords(), () => process.exit());
`;

/** @param {import('vite').ResolvedConfig} config @param {string} language */
async function wordsOf({ root, define = {}, resolve }, language) {
  const outDir = join(root, 'node_modules/.first-words', language);
  const messages = resolve.alias.find(({ find }) => find === '#messages')?.replacement ?? '';
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(
      Object.entries(define).filter(([name]) => name.startsWith('import.meta.env.')),
    ),
    resolve: { alias: { '#messages': messages } },
    build: {
      ssr: ENTRY,
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'words.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  const html = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', program(join(outDir, 'words.mjs'))],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  return checked(html);
}

/** Stops a build whose words would wait for a script, or break the page's policy. @param {string} html */
function checked(html) {
  const fault = /<!--\$[!?]|<script|<style|\sstyle=/.exec(html);
  if (html === '' || fault !== null)
    throw new Error(`The first words of the page have ${fault?.[0] ?? 'nothing'}`);
  return html;
}

/** The chunks of the app and its form with all that they import. @param {import('vite').Rollup.OutputBundle} bundle */
function filesOfApp(bundle) {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const found = new Set(
    DRAWN_BY.map((part) => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(part));
      if (chunk === undefined) throw new Error(`No chunk is made of ${part}`);
      return chunk;
    }),
  );
  for (const chunk of found)
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported !== undefined) found.add(imported);
    }
  const styles = [...found].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return { scripts: [...found].map(({ fileName }) => fileName), styles: [...new Set(styles)] };
}

/** @param {string} language @returns {import('vite').Plugin} */
export function firstWords(language) {
  /** @type {import('vite').ResolvedConfig | undefined} */
  let config;
  return {
    name: 'battery-origin:first-words',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        if (!path.endsWith('index.html') || bundle === undefined || config === undefined) return html;
        const words = await wordsOf(config, language);
        const toRoot = language === 'en' ? './' : '../';
        const { scripts, styles } = filesOfApp(bundle);
        const added = styles.map((name) => `<link rel="stylesheet" crossorigin href="${toRoot}${name}">`);
        const later = scripts.map((name) => `<link rel="modulepreload" crossorigin href="${toRoot}${name}">`);
        return stylesFirst(html, added)
          .replace(FILES, () => later.join('\n      '))
          .replace(PLACE, () => words);
      },
    },
  };
}

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const ICON = '<link rel="icon"';

/**
 * The styles before all else that is asked for: the paint waits for them alone, and a browser has few connections to a
 * host.
 * @param {string} html
 * @param {readonly string[]} added
 */
function stylesFirst(html, added) {
  const styles = [...(html.match(STYLES) ?? []), ...added].map((tag) => tag.trim());
  if (!html.includes(ICON)) throw new Error('The page has no icon');
  return html.replace(STYLES, '').replace(ICON, () => `${styles.join('\n    ')}\n    ${ICON}`);
}
