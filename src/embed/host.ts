/**
 * The loader, `embed.js`: turns `<battery-origin>` and `<div data-battery-origin>` into frames and tells the page
 * what they say. A classic script without globals; runs before, while and after the page is parsed.
 */
import { followDivs } from './divs';
import { Embed, TAG } from './frame';
import { ownAddress } from './own-address';
import type { ResultDetail } from './protocol';

function defineElement(page: URL): void {
  class BatteryOriginElement extends HTMLElement {
    #embed: Embed | undefined;

    /** The last result told, or null. */
    get result(): ResultDetail | null {
      return this.#embed?.result ?? null;
    }

    connectedCallback(): void {
      this.#embed = new Embed(this, '', page);
    }

    disconnectedCallback(): void {
      this.#embed?.close();
      this.#embed = undefined;
    }

    /** A page that moves the element with `moveBefore` keeps the frame: nothing is to be done. */
    connectedMoveCallback(): void {}
  }
  customElements.define(TAG, BatteryOriginElement);
}

const { currentScript } = document;
const src = currentScript && 'src' in currentScript ? currentScript.src : undefined;
const own = ownAddress(src, new Error().stack);

if (own === undefined) {
  // biome-ignore lint/suspicious/noConsole: the host's developer alone can mend this
  console.error(`${TAG}: not loaded as embed.js, so it does nothing.`);
} else if (!customElements.get(TAG)) {
  // A page may hold the script twice.
  const page = new URL('embed.html', own);
  defineElement(page);
  followDivs(page);
}
