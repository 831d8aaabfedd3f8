/** `embed.js`, the loader that other sites rely on: a classic script of its own at an address that never changes. */
import { bundleScript } from './bundle-script.mjs';
import { languagesIn } from './messages.mjs';

const LOADER = 'src/entries/loader.ts';

/** The loader, bundled and minified. @param {string} root @returns {Promise<string>} */
export const buildLoader = (root) =>
  bundleScript({ root, entry: LOADER, define: { LANGUAGES: JSON.stringify(languagesIn(root)) } });

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
