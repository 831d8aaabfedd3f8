/** The served pages, and what the scripts make of them, are valid HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { LANGUAGES, pageIn } from '../support/words';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The bundler closes void elements by its own taste, and the policy's quotes are escaped.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Set by the page while it runs: sizes of drawings, and what moves with the pointer.
    'no-inline-style': 'off',
    'long-title': 'off',
    // A list of cars with their days and amounts is more than a select can show; groups are named by `aria-label`.
    'prefer-native-element': 'off',
    'wcag/h71': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Modules of our own origin, named by their content.
    'require-sri': 'off',
  },
});

/** What is amiss, a line each. */
async function faultsIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return [
    ...new Set(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? ''}`),
      ),
    ),
  ];
}

for (const language of LANGUAGES)
  for (const page of ['index.html', 'embed.html'])
    test(`${pageIn(language)}${page} as it is served`, async () => {
      expect(await faultsIn(readFileSync(join(dist, pageIn(language), page), 'utf8'))).toEqual([]);
    });

for (const address of [
  './#/',
  './#/battery',
  './#/partners',
  './#/law',
  './#/dealers',
  './#/accessibility',
  './embed.html',
])
  test(`${address} as it is drawn`, { tag: /law|accessibility/.test(address) ? '@long' : [] }, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await page.waitForLoadState('networkidle');
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await faultsIn(`<!doctype html>${html}`)).toEqual([]);
  });
