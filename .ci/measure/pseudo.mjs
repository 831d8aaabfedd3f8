/**
 * `npm run pseudo`: builds the two made languages and looks at every state of the gallery at 320 px in them. No text
 * may stand outside brackets but names and figures by `Intl` and what is marked as English, and nothing may be cut.
 */
import { PSEUDO_LANGUAGES } from '../build/pseudo.mjs';
import { eachState } from './each-state.mjs';
import { cutTexts, visibleTexts } from './seen-texts.mjs';

/** What is between no brackets, however they are nested. @param {string} text */
function bareIn(text) {
  let depth = 0;
  return [...text]
    .filter((sign) => {
      if (sign === '[') depth += 1;
      if (sign === ']') depth -= 1;
      return depth === 0 && sign !== ']';
    })
    .join('');
}

/** Names of programs and of what stands for itself in any language. */
const NAMES = [
  'nginx',
  'Apache',
  'Caddy',
  'Netlify',
  'Cloudflare Pages',
  'Amazon S3',
  'CloudFront',
  'GitHub Pages',
];
NAMES.push('React', 'Vue', 'CSV', 'XLSX', 'Battery Origin');
/** Titles that a state's own link gives. */
const TYPED = [
  'A very long name of a calculation that someone typed to see where it would end up on the page',
];
TYPED.push('A battery to cite', '2025 Hyundai Ioniq 5', 'Hyundai Ioniq 5');

/** What `Intl` says: countries, months, languages; the brand; units that are signs. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = ['en', 'ja'].flatMap((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
});
const months = Array.from({ length: 12 }, (_, month) =>
  ['long', 'short'].map((style) =>
    new Date(2024, month, 5).toLocaleString('en', { month: style === 'long' ? 'long' : 'short' }),
  ),
).flat();
const KNOWN = [...countries, ...months, ...NAMES, ...TYPED].sort((a, b) => b.length - a.length);
/** Units, codes of countries as they are typed, and paths of files. */
const SIGNS =
  /\b[A-Z]{2}\b|\(?\/?(\w+\/)+[\w.-]*\)?|\b(kWh|kg|lb|USD|US|AM|PM|K|M|B|and|or|English|español|日本語)\b|[0-9年月日、または・～]/g;

/**
 * Whether a text is the beginning of a name: in the flow, four columns on a small screen, a box shows as much of a
 * country's as fits; its title, the table and the enlarged picture have all of it.
 * @param {string} text
 */
const isBegunName = (text) => {
  const said = text.replaceAll(' ', '');
  const [begun = ''] = said.split('…');
  const isBegun = said.endsWith('…') && begun.length > 1;
  return KNOWN.some((name) => (isBegun ? name.startsWith(begun) : name === said));
};

/** @param {string} text */
function isBare(text) {
  if (isBegunName(text)) return false;
  let rest = bareIn(text);
  for (const name of KNOWN) rest = rest.replaceAll(name, '');
  return /\p{L}{2,}/u.test(rest.replace(/https?:\/\/\S+/g, '').replace(SIGNS, ''));
}

let found = 0;
const count = await eachState(
  { widths: [320], schemes: ['light'], languages: PSEUDO_LANGUAGES },
  async (page, name) => {
    // Twice as large and two fifths longer at once is more than any language asks: `sizes-and-signs.spec.ts` has the real ones.
    if (name.includes('large-text')) return;
    const bare = (await page.evaluate(visibleTexts)).filter(({ text }) => isBare(text));
    const cut = await page.evaluate(cutTexts);
    for (const { text, at } of bare) process.stdout.write(`${name}: bare “${text}” in ${at}\n`);
    for (const { text, at } of cut) process.stdout.write(`${name}: cut “${text}” in ${at}\n`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) process.stdout.write(`${name}: ${width} px wide\n`);
    found += bare.length + cut.length + (width > 320 ? 1 : 0);
  },
);
process.stdout.write(`${count} pages, ${found} faults\n`);
if (found > 0) process.exitCode = 1;
