/** `embed.js`, the loader that other sites rely on: a classic script of its own at an address that never changes. */
import { bundleScript } from './bundle-script.mjs';
import { languagesIn, messagesOf } from './messages.mjs';

const LOADER = 'src/entries/loader.ts';

/** The frame's title in each language there is; each has its page in a frame: `embed.html`, `es/embed.html`. @param {string} root */
const frameTitles = (root) =>
  Object.fromEntries(
    languagesIn(root).map((language) => [language, messagesOf(root, language).get('embed_frame_title')]),
  );

/** The loader, bundled and minified. @param {string} root @returns {Promise<string>} */
export const buildLoader = (root) =>
  bundleScript({ root, entry: LOADER, define: { FRAME_TITLES: JSON.stringify(frameTitles(root)) } });

/** One loader serves every language: the first build makes it. @param {string} language @returns {import('vite').Plugin} */
export function embedLoader(language) {
  let root = '';
  return {
    name: 'battery-origin:loader',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      if (language === 'en')
        this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildLoader(root) });
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', async (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await buildLoader(root));
      });
    },
  };
}
