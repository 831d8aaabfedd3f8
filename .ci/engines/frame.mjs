/** A dealer's page on another site: the calculator in its frame, its events, its look, and what a visitor typed. */
import { expect } from './hands.mjs';

const FRAME = "document.querySelector('battery-origin').shadowRoot.querySelector('iframe')";
const RESULT = '[role=status][data-credit-status]';
const INCOME = '[data-field="magiUsd"]';

/** The dealer's page. @param {string} app */
export const dealerPage = (app) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A dealer</title>
<script>
  var heard = [];
  ['ready', 'result', 'error', 'size'].forEach(function (name) {
    addEventListener('battery-origin:' + name, function (event) { heard.push({ name: name, detail: event.detail }); });
  });
</script>
<script src="${app}embed.js"></script></head>
<body><h1>A dealer</h1><div id="place"><battery-origin car="hyundai-ioniq-5" certified="7500" acquired="2025-03-10"
placed-in-service="2025-04-15" msrp="46500" final-assembly="US"></battery-origin></div><p>More cars</p></body></html>`;

/** @param {import('./hands.mjs').Hands} hands */
async function enter(hands) {
  await hands.enter();
  await hands.until(`${FRAME} !== null`);
  await hands.enter(FRAME);
  await hands.until('document.documentElement.dataset.ready', 'true');
}

/** @param {import('./hands.mjs').Hands} hands @param {string} code what the host does */
async function host(hands, code) {
  await hands.enter();
  await hands.evaluate(
    `(() => { const element = document.querySelector('battery-origin'); ${code}; return null; })()`,
  );
}

/** @param {import('./hands.mjs').Hands} hands */
async function fitsItsFrame(hands) {
  await enter(hands);
  const scroll = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
  await hands.until(`${scroll} <= 0`);
  await hands.until('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

/** Opens what is folded around the income, and types one. @param {import('./hands.mjs').Hands} hands */
async function typeIncome(hands) {
  await enter(hands);
  await hands.until(`${hands.seen(INCOME)} !== null`);
  await hands.evaluate(`(() => { const folded = 'details, [data-summary-line]';
    for (let part = ${hands.seen(INCOME)}.closest(folded); part; part = part.parentElement?.closest(folded))
      part instanceof HTMLDetailsElement ? (part.open = true) : part.dispatchEvent(new Event('open-line'));
    return null; })()`);
  await hands.there(INCOME);
  await fitsItsFrame(hands);
  await hands.fill(INCOME, '123456');
  await hands.choose('[data-field="filingStatus"]', 'joint');
}

/** @param {import('./hands.mjs').Hands} hands @param {string} why */
async function incomeStands(hands, why) {
  await enter(hands);
  await hands.until(`(${hands.seen(INCOME)}?.value ?? '').replace(/\\D/g, '')`, '123456', `${why}: income`);
  await hands.until(`${hands.seen('[data-field="filingStatus"]')}?.value`, 'joint', `${why}: filing status`);
}

/**
 * @param {import('./hands.mjs').Hands} hands
 * @param {string} dealer its address
 * @param {{ readonly keeps: boolean }} storage whether the browser lets a frame of another site keep anything
 */
export async function frame(hands, dealer, { keeps }) {
  await hands.resize(1000, 900);
  await hands.goto(dealer);
  await enter(hands);
  await hands.until(`${hands.seen(RESULT)}?.innerText`, /7[,.]?500/);
  await hands.enter();
  await hands.until("heard.some(({ name, detail }) => name === 'result' && detail.version === 1)");
  expect(await hands.evaluate("heard.every(({ name }) => name !== 'error')"), 'An error was told');
  await fitsItsFrame(hands);

  await host(hands, "element.setAttribute('theme', 'dark')");
  await enter(hands);
  await hands.until('getComputedStyle(document.documentElement).colorScheme', /dark/);
  await host(hands, "element.setAttribute('theme', 'light')");

  await typeIncome(hands);
  await host(hands, "element.setAttribute('msrp', '50000')");
  await incomeStands(hands, 'Another price');
  await hands.enter();
  await hands.until(
    "heard.at(-1).name !== 'error' && heard.some(({ detail }) => detail?.cause === 'visitor')",
  );
  for (const language of ['es', 'ja', 'en']) {
    await host(hands, `document.documentElement.lang = '${language}'`);
    await enter(hands);
    await hands.until('document.documentElement.lang.slice(0, 2)', language);
    await incomeStands(hands, `In ${language}`);
  }
  await fitsItsFrame(hands);
  await hands.enter();
  await hands.resize(420, 800);
  await fitsItsFrame(hands);
  if (!keeps) return;
  await host(hands, 'const place = element.parentElement; element.remove(); place.append(element)');
  await incomeStands(hands, 'Taken out and put back');
}
