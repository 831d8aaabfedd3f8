/** What a screen reader is told of each kind of verdict, in each language: whole sentences, and the same figures. */
import { expect, type Page, test } from '@playwright/test';
import { STATES } from '../../.ci/measure/gallery-states.mjs';
import { LANGUAGES, pageIn, wordsOf } from '../support/words';

const KINDS = [
  'car-nothing-said',
  'car-listed',
  'car-listed-income-open',
  'car-open',
  'car-refused-income',
  'car-tax-limit',
  'car-used',
  'car-leased',
  'car-2022',
  'car-2027',
  'car-too-late',
  'car-april-10-2023',
  'battery-example',
  'battery-chains',
  'battery-hypothetical',
];

/** The lines of the result's part of the accessibility tree that are read out, as they are read. */
async function readOut(page: Page, language: string): Promise<readonly string[]> {
  const status = page.getByRole('status', { name: wordsOf(language)('result_heading'), exact: true });
  await expect(status).toHaveAttribute('aria-busy', 'false');
  const tree = await status.ariaSnapshot();
  return tree
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\s*- (?:[a-z]+(?: "[^"]*")?:?)?\s*/, '').replace(/^["']|["']$/g, ''))
    .filter((line) => line !== '');
}

/** Amounts, shares and years; a day is written in another order. */
const figuresIn = (lines: readonly string[]): readonly string[] =>
  [...lines.join(' ').matchAll(/\$[\d,.]*\d|\d[\d.]*\s?%|\b(?:19|20)\d\d/g)]
    .map(([figure]) => figure.replace(/\s/g, ''))
    .sort();

/** The rest of the kinds are read in `npm run long`. */
const READ_AT_EACH_TEST = 'car-refused-income';

for (const kind of KINDS) {
  const state = STATES.find(({ name }) => name === kind);
  const tag = kind === READ_AT_EACH_TEST ? [] : ['@long'];
  test(`${kind}: sentences in every language, with the same figures`, { tag }, async ({ page }) => {
    expect(state).toBeDefined();
    const told: (readonly string[])[] = [];
    for (const language of LANGUAGES) {
      await page.goto('about:blank');
      await page.goto(`${pageIn(language)}${state?.at ?? ''}`);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      await page.waitForLoadState('networkidle');
      const lines = await readOut(page, language);
      expect(lines.length).toBeGreaterThan(0);
      // No place left to fill in, no value that is none, no key of a sentence.
      for (const line of lines)
        expect(line).not.toMatch(/[{}]|undefined|\bNaN\b|\bnull\b|[a-z]_[a-z]|\[object/);
      told.push(lines);
    }
    const [english = [], ...others] = told;
    for (const lines of others) {
      expect(figuresIn(lines)).toEqual(figuresIn(english));
      expect(lines.filter((line) => english.includes(line) && /[a-z]{3}/.test(line))).toEqual([]);
    }
  });
}
