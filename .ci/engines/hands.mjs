/** What a journey does with a browser, whichever it is. */
import { setTimeout as pause } from 'node:timers/promises';
import { KEYS } from './actions.mjs';

/**
 * A browser under one of the protocols. Elements are JavaScript expressions in the page, or in the frame entered last.
 * @typedef {object} Driver
 * @property {string} name
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {(expression: string) => Promise<any>} evaluate
 * @property {(element: string) => Promise<unknown>} click
 * @property {(keys: string) => Promise<unknown>} type Into what has the focus.
 * @property {(select: string, value: string) => Promise<unknown>} choose
 * @property {(frame?: string) => Promise<unknown>} enter Without a frame: back to the page.
 * @property {() => Promise<Buffer>} picture
 * @property {() => readonly string[]} faults Errors that nobody caught.
 * @property {() => Promise<unknown>} close
 */

const PATIENCE = 30_000;

/** Ends a journey with words. @param {boolean} holds @param {string} words */
export function expect(holds, words) {
  if (!holds) throw new Error(words);
}

/** @param {Driver} browser */
export function handsOn(browser) {
  /** The first that is drawn, else the first. @param {string} css */
  const seen = (css) =>
    `(() => { const all = [...document.querySelectorAll(${JSON.stringify(css)})];
      return all.find((each) => each.checkVisibility()) ?? all[0] ?? null; })()`;
  /** Waits until an expression gives what is awaited. @param {string} expression @param {unknown} [awaited] @param {string} [words] */
  const until = async (expression, awaited = true, words = expression) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await browser.evaluate(expression).catch((error) => String(error));
      const isIt = awaited instanceof RegExp ? awaited.test(String(found)) : found === awaited;
      if (isIt) return found;
      if (Date.now() > end) throw new Error(`${words} is ${JSON.stringify(found)}, not ${String(awaited)}`);
      await pause(100);
    }
  };
  const there = (/** @type {string} */ css) =>
    until(`${seen(css)}?.checkVisibility() === true`, true, `${css} there`);
  const value = (/** @type {string} */ css) => browser.evaluate(`${seen(css)}?.value ?? null`);
  const press = async (/** @type {string} */ css) => {
    await there(css);
    await browser.evaluate(`${seen(css)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    await browser.click(seen(css));
  };
  return {
    ...browser,
    seen,
    until,
    there,
    value,
    press,
    /** @param {string} address */
    open: async (address) => {
      await browser.goto(address);
      await until('document.documentElement.dataset.ready', 'true');
    },
    /** Writes over what a field holds. @param {string} css @param {string} text */
    fill: async (css, text) => {
      await press(css);
      await browser.evaluate(`${seen(css)}.select()`);
      await browser.type(text + KEYS.tab);
    },
    /** @param {string} css @param {string} option */
    choose: async (css, option) => {
      await there(css);
      await browser.evaluate(`${seen(css)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await browser.choose(seen(css), option);
      await until(`${seen(css)}.value`, option, css);
    },
    text: (/** @type {string} */ css) => browser.evaluate(`${seen(css)}?.innerText ?? ''`),
    /** @param {number} width */
    fits: async (width) => {
      const wide = await browser.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide <= 0, `${wide} px wider than a screen of ${width}`);
    },
  };
}

/** @typedef {ReturnType<typeof handsOn>} Hands */
