/**
 * The two files that other sites rely on: `embed.js`, the loader, a classic script of its own at an address that
 * never changes, and `embed.html`, the page in the frame, beside `index.html`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.mjs';

const LOADER = 'src/embed/host.ts';
const SOURCE = 'src/entries/frame.html';
const MESSAGES = 'src/text/messages';

/** The frame's title in each language there is. @param {string} root @returns {Record<string, string>} */
function frameTitles(root) {
  const languages = readdirSync(join(root, MESSAGES));
  return Object.fromEntries(
    languages.map((language) => {
      const messages = JSON.parse(readFileSync(join(root, MESSAGES, language, 'embed.json'), 'utf8'));
      return [language, messages.embed_frame_title];
    }),
  );
}

/** The loader, bundled and minified. @param {string} root @returns {Promise<string>} */
export const buildLoader = (root) =>
  bundleScript({ root, entry: LOADER, define: { FRAME_TITLES: JSON.stringify(frameTitles(root)) } });

/** @returns {import('vite').Plugin} */
export function embedBuild() {
  let root = '';
  let page = '';
  return {
    name: 'battery-origin:embed',
    config(config) {
      root = config.root ?? process.cwd();
      page = join(root, 'embed.html');
      return { build: { rolldownOptions: { input: [join(root, 'index.html'), page] } } };
    },
    // The page stands at the root for its addresses' sake; its source does not.
    resolveId: (id) => (id === page ? page : null),
    load: (id) => (id === page ? readFileSync(join(root, SOURCE), 'utf8') : null),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildLoader(root) });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === '/embed.js') {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(await buildLoader(root));
        } else if (pathname === '/embed.html') {
          const source = readFileSync(join(root, SOURCE), 'utf8');
          response.setHeader('Content-Type', 'text/html');
          response.end(await server.transformIndexHtml('/embed.html', source));
        } else next();
      });
    },
  };
}
