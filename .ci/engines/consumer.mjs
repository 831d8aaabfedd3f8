/** A buyer: picks a listed car, gives the days and an income, is answered; comes back, looks around. */
import { KEYS } from './actions.mjs';
import { expect } from './hands.mjs';

const field = (/** @type {string} */ name) => `[data-field="${name}"]`;
const AMOUNT = "document.querySelector('[role=status][data-amount-usd]')?.dataset.amountUsd";
const FACTS = ['acquired', 'placedInService', 'magiUsd', 'msrpUsd'];
const LISTS = ['filingStatus', 'finalAssembly'];

/** What stands in the fields and lists, as an expression. @param {import('./hands.mjs').Hands} hands */
const standing = (hands) =>
  `JSON.stringify([${[...FACTS, ...LISTS].map((name) => `${hands.seen(field(name))}?.value ?? null`).join()}])`;

/** @param {import('./hands.mjs').Hands} hands */
async function pickTheCar(hands) {
  await hands.press(field('car'));
  await hands.type('ioniq 5');
  await hands.there('[data-car="hyundai-ioniq-5"]');
  await hands.press('[data-car="hyundai-ioniq-5"]');
  await hands.until(`${hands.seen(field('car'))}.value`, /Ioniq 5/);
}

/** @param {import('./hands.mjs').Hands} hands */
async function answerTheRest(hands) {
  await hands.fill(field('acquired'), '2025-03-10');
  await hands.fill(field('placedInService'), '2025-04-15');
  await hands.choose(field('filingStatus'), 'joint');
  await hands.fill(field('magiUsd'), '240000');
  await hands.fill(field('msrpUsd'), '46500');
  await hands.choose(field('finalAssembly'), 'US');
  await hands.until(AMOUNT, '7500');
}

/** Another view, by its link: the focus goes to its heading. @param {import('./hands.mjs').Hands} hands @param {string} hash */
async function look(hands, hash) {
  await hands.press(`a[href="${hash}"]`);
  await hands.until(`location.hash === '${hash}'`);
  await hands.until("document.activeElement.matches('main h1')", true, `focus at ${hash}`);
}

/** @param {import('./hands.mjs').Hands} hands @param {string} app @param {string} language */
export async function consumer(hands, app, language) {
  const other = language === 'es' ? 'ja' : 'es';
  await hands.resize(1200, 900);
  await hands.open(`${app}${language === 'en' ? '' : `${language}/`}`);
  await hands.until('document.documentElement.lang.slice(0, 2)', language);
  await pickTheCar(hands);
  await answerTheRest(hands);
  const said = await hands.text('[role=status][data-amount-usd]');
  expect(/7[,.]?500/.test(said), `The result says “${said}”`);

  const before = await hands.evaluate(standing(hands));
  await hands.reload();
  await hands.until(AMOUNT, '7500');
  await hands.until(standing(hands), before, 'What stands in the form');

  // A wrong day is told where it is, and takes the amount away; the right one brings it back.
  await hands.fill(field('placedInService'), 'June 31, 2024');
  await hands.until(`${hands.seen(field('placedInService'))}.getAttribute('aria-invalid')`, 'true');
  await hands.fill(field('placedInService'), '2025-04-15');
  await hands.until(AMOUNT, '7500');
  // The keyboard finds a car too.
  await hands.press(field('car'));
  await hands.evaluate(`${hands.seen(field('car'))}.select()`);
  await hands.type('model y');
  await hands.there('[role=option]');
  await hands.type(KEYS.down + KEYS.escape);
  await hands.until(`${hands.seen(field('car'))}.getAttribute('aria-expanded')`, 'false');

  await hands.resize(400, 800);
  await hands.fits(400);
  await hands.resize(1200, 900);
  await hands.press(`header a[hreflang=${other}]`);
  await hands.until('document.documentElement.lang.slice(0, 2)', other);
  await hands.until(AMOUNT, '7500');
  await hands.goto(`${app}${other}/#/battery`);
  await hands.until('document.documentElement.dataset.ready', 'true');
  await hands.choose('select[name="battery.chemistry"]', 'NMC811');
  await hands.there('[data-chart] svg');
  for (const hash of ['#/partners', '#/law', '#/dealers', '#/accessibility']) await look(hands, hash);
  expect(
    (await hands.evaluate("document.querySelectorAll('[role=alert]').length")) === 0,
    'An alert is left',
  );
}
