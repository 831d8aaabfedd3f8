/**
 * The loader, `embed.js`: turns `<battery-origin>` and `<div data-battery-origin>` into frames and tells the page
 * what they say. A classic script without globals; runs before, while and after the page is parsed.
 */
import { followDivs } from './divs';
import { Embed, TAG } from './frame';
import type { ResultDetail } from './protocol';

function defineElement(own: URL): void {
  class BatteryOriginElement extends HTMLElement {
    #embed: Embed | undefined;

    /** The last result told, or null; once there is an embed, it is what the embed has heard. */
    get result(): ResultDetail | null {
      return null;
    }

    connectedCallback(): void {
      this.#embed = new Embed(this, '', own);
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

/** Makes the element and turns the `div`s into frames; a page may hold the script twice, so only the first does. `own` is the loader's address. */
export function startLoader(own: URL): void {
  if (customElements.get(TAG)) return;
  defineElement(own);
  followDivs(own);
}
