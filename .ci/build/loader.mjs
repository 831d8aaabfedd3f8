/**
 * The loader that other sites rely on, a classic script of its own: `embed.js`, at an address that never changes, and
 * its copy under the name of its version, for pages that ask for one version by its digest.
 */
import { createHash } from 'node:crypto';
import { PINNED_LOADER } from '../../src/embed/version.ts';
import { bundleScript } from './bundle-script.mjs';
import { languagesIn, messagesOf } from './messages.mjs';

const LOADER = 'src/entries/loader.ts';

/** The frame's title in each language, English first. @param {string} root */
const titlesIn = (root) =>
  Object.fromEntries(
    languagesIn(root).map((code) => [code, messagesOf(root, code).get('embed_frame_title')]),
  );

/** The loader, bundled and minified. @param {string} root @returns {Promise<string>} */
export const buildLoader = (root) =>
  bundleScript({ root, entry: LOADER, define: { TITLES: JSON.stringify(titlesIn(root)) } });

/** One loader serves every language: the first build makes it. @param {string} language @returns {import('vite').Plugin} */
export function embedLoader(language) {
  let root = '';
  let code = '';
  return {
    name: 'battery-origin:loader',
    async config(config, { command }) {
      root = config.root ?? process.cwd();
      // The page shows its digest to who asks for one version.
      code = command === 'build' ? await buildLoader(root) : '';
      const digest = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      return { define: { 'import.meta.env.LOADER_DIGEST': JSON.stringify(digest) } };
    },
    generateBundle() {
      if (language !== 'en') return;
      for (const fileName of ['embed.js', PINNED_LOADER])
        this.emitFile({ type: 'asset', fileName, source: code });
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', async (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await buildLoader(root));
      });
    },
  };
}
