/**
 * The two pages, in the language of the build: `index.html` and `embed.html`, English at the root and any other in
 * a folder of its name. All share the files beside the root's pages: data, icons, the worker; and in `assets` the
 * scripts without words, which are the same file in every language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionsOf } from './editions.mjs';
import { languagesIn, messagesOf } from './messages.mjs';

const SOURCES = { 'index.html': 'src/entries/app.html', 'embed.html': 'src/entries/frame.html' };

/** Where the page is to be found, with a slash at its end; what must be absolute stays relative where nobody says it. */
const ADDRESS = process.env['PAGE_ADDRESS'] ?? '';

/** Addresses that other sites read: of this page, and of the root's files. @param {string} language */
const publicAddresses = (language) => ({
  page: ADDRESS === '' ? './' : `${ADDRESS}${language === 'en' ? '' : `${language}/`}`,
  root: ADDRESS === '' ? rootFrom(language) : ADDRESS,
});

/** Addresses from the root become those from the page's folder; `{{key}}` becomes the sentence, `{{@page}}` and `{{@root}}` what other sites are told. @param {string} root @param {string} source @param {string} language */
function pageFor(root, source, language) {
  const words = messagesOf(root, language);
  const text = readFileSync(join(root, source), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key) => {
    const word = words.get(key);
    if (typeof word !== 'string') throw new Error(`${source}: no sentence ${key} in ${language}`);
    return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  });
  const { page, root: files } = publicAddresses(language);
  const [present] = editionsOf(join(root, 'public'));
  return text
    .replace('<html lang="en">', `<html lang="${words.get('locale_tag')}">`)
    .replace(/(href|src)="\.\//g, `$1="${rootFrom(language)}`)
    .replaceAll('{{@edition}}', present?.edition ?? '')
    .replaceAll('{{@asOf}}', present?.asOf ?? '')
    .replaceAll('{{@page}}', page)
    .replaceAll('{{@root}}', files);
}

/** The address of the root's files from a page. @param {string} language */
const rootFrom = (language) => (language === 'en' ? './' : '../');

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
          'import.meta.env.PAGE_LANGUAGES': JSON.stringify(languagesIn(root)),
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
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const source = sources.get(join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'text/html');
        response.end(await server.transformIndexHtml(pathname, pageFor(root, source, language)));
      });
    },
  };
}
