/** Who goes which way: engines that are here, and the journeys in each. */
import { consumer } from './consumer.mjs';
import { openFirefox } from './firefox.mjs';
import { frame } from './frame.mjs';
import { firefox, webkit } from './programs.mjs';
import { openWebkit } from './webkit.mjs';

/** @typedef {import('./hands.mjs').Driver} Driver */
/** @typedef {import('./hands.mjs').Hands} Hands */
/** @typedef {{ readonly app: string, readonly dealer: string, readonly languages: readonly string[] }} Places */
/** @typedef {{ readonly name: string, readonly open: () => Promise<Driver>, readonly go: (hands: Hands) => Promise<void> }} Journey */

/** Firefox's own word for “no storage for frames of other sites”. */
const REFUSES = { 'network.cookie.cookieBehavior': 1 };

/** @param {string} engine @param {() => Promise<Driver>} open @param {Places} places @returns {readonly Journey[]} */
const bothIn = (engine, open, { app, dealer, languages }) => [
  ...languages.map((language) => ({
    name: `${engine}: the consumer in ${language}`,
    open,
    go: (/** @type {Hands} */ hands) => consumer(hands, app, language),
  })),
  { name: `${engine}: the frame`, open, go: (hands) => frame(hands, dealer, { keeps: true }) },
];

/** Those of the engines that are here, and the names of those that are not. @param {Places} places @returns {{ journeys: readonly Journey[], absent: readonly string[] }} */
export function journeysAt(places) {
  const [fox, kit] = [firefox(), webkit()];
  const port = 4600 + (process.pid % 800);
  return {
    journeys: [
      ...(fox === undefined
        ? []
        : [
            ...bothIn('Firefox', () => openFirefox(fox), places),
            {
              name: 'Firefox, no storage for other sites: the frame',
              open: () => openFirefox(fox, REFUSES),
              go: (/** @type {Hands} */ hands) => frame(hands, places.dealer, { keeps: false }),
            },
          ]),
      ...(kit === undefined ? [] : bothIn('WebKit', () => openWebkit(kit, port), places)),
    ],
    absent: [...(fox === undefined ? ['Firefox'] : []), ...(kit === undefined ? ['WebKit'] : [])],
  };
}
