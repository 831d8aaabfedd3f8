/**
 * The two pages, in the language of the build: `index.html` and `embed.html`, English at the root and any other in
 * a folder of its name. All share the files beside the root's pages: data, icons, the worker; and in `assets` the
 * scripts without words, which are the same file in every language.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.mjs';
import { editionsOf } from './editions.mjs';
import { DEVELOPED, linePage } from './line.mjs';
import { languagesIn, messagesOf } from './messages.mjs';
import { isPseudo } from './pseudo.mjs';

const SOURCES = { 'index.html': 'src/entries/app.html', 'embed.html': 'src/entries/frame.html' };

/** Where the page is to be found, with a slash at its end; what must be absolute stays relative where nobody says it. */
const ADDRESS = process.env['PAGE_ADDRESS'] ?? '';

/** Where other sites find the page in a language. @param {string} language @param {string} from The language of the page that says it. */
const publicAddress = (language, from) => `${ADDRESS === '' ? rootFrom(from) : ADDRESS}${folderOf(language)}`;

/** @param {string} language */
const folderOf = (language) => (language === 'en' ? '' : `${language}/`);

/** Each language's name in itself. @param {readonly string[]} languages */
const namesOf = (languages) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
    ]),
  );

/** As the Open Graph writes it: `es_US`. @param {unknown} tag */
const openGraphLocale = (tag) => {
  const { language, region } = new Intl.Locale(String(tag)).maximize();
  return `${language}_${region}`;
};

/**
 * What stands between `{{@` and `}}` in a source: addresses, and the page in other languages. The root's page is in
 * English, and sends whoever has chosen none to the language of the browser.
 * @param {string} root
 * @param {string} language
 * @returns {Readonly<Record<string, string>>}
 */
function factsOf(root, language) {
  const languages = languagesIn(root).filter((each) => !isPseudo(each));
  const locale = (/** @type {string} */ each) => openGraphLocale(messagesOf(root, each).get('locale_tag'));
  const alternate = (/** @type {string} */ code, /** @type {string} */ each) =>
    `<link rel="alternate" hreflang="${code}" vite-ignore href="${publicAddress(each, language)}" />`;
  const [present] = editionsOf(join(root, 'public'));
  return {
    edition: present?.edition ?? '',
    asOf: present?.asOf ?? '',
    page: ADDRESS === '' ? './' : publicAddress(language, language),
    root: ADDRESS === '' ? rootFrom(language) : ADDRESS,
    files: rootFrom(language),
    folder: folderOf(language),
    alternates: [...languages.map((each) => alternate(each, each)), alternate('x-default', 'en')].join(
      '\n    ',
    ),
    locale: locale(language),
    localeAlternates: languages
      .filter((each) => each !== language)
      .map((each) => `<meta property="og:locale:alternate" content="${locale(each)}" />`)
      .join('\n    '),
  };
}

/**
 * `{{key}}` becomes the sentence as `escaped` writes it, `{{@fact}}` a fact of the build; addresses from the root
 * become those from the page's folder.
 * @param {{ root: string, source: string, language: string, escaped: (word: string) => string }} what
 */
function filledIn({ root, source, language, escaped }) {
  const words = messagesOf(root, language);
  const facts = factsOf(root, language);
  return readFileSync(join(root, source), 'utf8')
    .replace(/(href|src)="\.\//g, `$1="${rootFrom(language)}`)
    .replace(/\{\{(@?)(\w+)\}\}/g, (_, isFact, key) => {
      const word = isFact === '@' ? facts[key] : words.get(key);
      if (typeof word !== 'string') throw new Error(`${source}: no ${key} in ${language}`);
      return isFact === '@' ? word : escaped(word);
    });
}

/** @param {string} word */
const inHtml = (word) => word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {string} root @param {string} source @param {string} language */
const pageFor = (root, source, language) =>
  filledIn({ root, source, language, escaped: inHtml }).replace(
    '<html lang="en">',
    `<html lang="${messagesOf(root, language).get('locale_tag')}">`,
  );

/** What the browser installs: each language has its own, all are one app. @param {string} root @param {string} language */
export const manifestFor = (root, language) =>
  filledIn({
    root,
    source: 'src/entries/app.webmanifest',
    language,
    escaped: (word) => JSON.stringify(word).slice(1, -1),
  });

/** The address of the root's files from a page. @param {string} language */
const rootFrom = (language) => (language === 'en' ? './' : '../');

/**
 * A classic script in the head: who is to read another language is sent there before anything is drawn. Named by its content.
 * @param {string} root
 */
async function chooserOf(root) {
  const source = await bundleScript({
    root,
    entry: 'src/entries/language.ts',
    define: { LANGUAGES: JSON.stringify(languagesIn(root).filter((each) => !isPseudo(each))) },
  });
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { source, fileName: `assets/language-${digest}.js` };
}

/** @param {string} language @returns {import('vite').Plugin} */
export function pages(language) {
  let root = '';
  /** @type {Map<string, string>} */
  let sources = new Map();
  return {
    name: 'battery-origin:pages',
    config(config) {
      root = config.root ?? process.cwd();
      const folder = language === 'en' ? root : join(root, language);
      sources = new Map(Object.entries(SOURCES).map(([page, source]) => [join(folder, page), source]));
      return {
        define: {
          'import.meta.env.BASE_URL': JSON.stringify(rootFrom(language)),
          'import.meta.env.PAGE_LANGUAGE': JSON.stringify(language),
          'import.meta.env.PAGE_LANGUAGES': JSON.stringify(languagesIn(root)),
          'import.meta.env.PAGE_LANGUAGE_NAMES': JSON.stringify(namesOf(languagesIn(root))),
        },
        build: {
          emptyOutDir: language === 'en',
          copyPublicDir: language === 'en',
          rolldownOptions: { input: [...sources.keys()] },
        },
      };
    },
    // A page's place is where it is served; its source is with the other entries.
    resolveId: (id) => (sources.has(id) ? id : null),
    load(id) {
      const source = sources.get(id);
      return source === undefined ? null : pageFor(root, source, language);
    },
    async generateBundle() {
      const fileName = `${folderOf(language)}manifest.webmanifest`;
      this.emitFile({ type: 'asset', fileName, source: manifestFor(root, language) });
      this.emitFile({ type: 'asset', ...(await chooserOf(root)) });
    },
    transformIndexHtml: async (_html, { path, server }) =>
      server === undefined && path.endsWith('index.html')
        ? [
            {
              tag: 'script',
              attrs: { src: rootFrom(language) + (await chooserOf(root)).fileName },
              injectTo: 'head-prepend',
            },
          ]
        : [],
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const isLine = pathname.endsWith('/line.html');
        const page = isLine ? pathname.replace('line', 'embed') : pathname;
        const source = sources.get(join(root, page.endsWith('/') ? `${page}index.html` : page));
        if (pathname.endsWith('/manifest.webmanifest')) return response.end(manifestFor(root, language));
        if (source === undefined) return next();
        const html = pageFor(root, source, language);
        response.setHeader('Content-Type', 'text/html');
        response.end(await server.transformIndexHtml(pathname, isLine ? linePage(html, DEVELOPED) : html));
      });
    },
  };
}
