/** Presses and keys in the words that both protocols share (W3C WebDriver, “Actions”). */

/** Keys without a sign of their own. */
export const KEYS = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  up: '\uE013',
  down: '\uE015',
  control: '\uE009',
};

/** @param {unknown} origin the element, as its protocol names it, or the window @param {{ x: number, y: number }} [place] from there */
export const clickAt = (origin, place = { x: 0, y: 0 }) => [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', ...place, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** @param {string} text */
export const typing = (text) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];
