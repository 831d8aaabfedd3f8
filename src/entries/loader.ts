/** `embed.js`, the classic script that a host's page loads. */
import { TAG } from '../embed/frame';
import { startLoader } from '../embed/host';
import { ownAddress } from '../embed/own-address';

const { currentScript } = document;
const src = currentScript && 'src' in currentScript ? currentScript.src : undefined;
const own = ownAddress(src, new Error().stack);

if (own === undefined) {
  // biome-ignore lint/suspicious/noConsole: the host's developer alone can mend this
  console.error(`${TAG}: no embed.js`);
} else startLoader(new URL(own));
