/** The recipes of the view for dealers, run as they are shown there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { compileScript, parse } from 'vue/compiler-sfc';
import { bundleScript } from '../../.ci/build/bundle-script.mjs';
import { embedIn, expect, heard, resultOf, showField, test } from '../support/dealer-site';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** In the project, so that the frameworks are found. */
const OUTPUT = join(root, 'e2e/output');
const define = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** The code of a recipe, as a dealer copies it. */
async function shown(page: Page, name: string): Promise<string> {
  await page.goto('/#/dealers');
  const code = page.getByRole('region', { name, exact: true, includeHidden: true }).locator('code');
  return (await code.textContent()) ?? '';
}

/** One script of files written beside each other; the first is run. */
async function bundled(files: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  const folder = mkdtempSync(join(OUTPUT, 'recipe-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const [first = ''] = Object.keys(files);
    const code = await bundleScript({ root: folder, entry: first, define });
    return `<div id="app"></div><script>${code.replaceAll('</script', '<\\/script')}</script>`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the page's own code has been told the amount. */
const logged = (page: Page): string[] => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  return lines;
};

test('React', async ({ page, dealer, loader }) => {
  const recipe = await shown(page, 'React');
  const body = await bundled({
    'main.tsx':
      "import { createRoot } from 'react-dom/client';\nimport { Credit } from './credit';\n" +
      'createRoot(document.querySelector(\'#app\')!).render(<Credit car="hyundai-ioniq-5" day="2025-04-15" />);',
    'credit.tsx': recipe,
  });
  const lines = logged(page);
  await page.goto(dealer.serve({ head: `<script async src="${loader}"></script>`, body }));
  await embedIn(page);
  expect(await resultOf(page)).toMatchObject({ basis: 'certified' });
  await expect.poll(() => lines).toContain('null');
});

// Vue itself as a host is in `host-apps.spec.ts`.
test('Vue', { tag: '@long' }, async ({ page, dealer, loader }) => {
  const recipe = await shown(page, 'Vue');
  const { descriptor, errors } = parse(recipe);
  expect(errors).toEqual([]);
  const isCustomElement = (tag: string): boolean => tag === 'battery-origin';
  const { content } = compileScript(descriptor, {
    id: 'credit',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  const body = await bundled({
    'main.js':
      "import { createApp } from 'vue';\nimport Credit from './credit.js';\n" +
      "createApp(Credit, { car: 'hyundai-ioniq-5', day: '2025-04-15' }).mount('#app');",
    'credit.js': content,
  });
  const lines = logged(page);
  await page.goto(dealer.serve({ head: `<script async src="${loader}"></script>`, body }));
  await embedIn(page);
  expect(await resultOf(page)).toMatchObject({ basis: 'certified' });
  await expect.poll(() => lines).toContain('null');
});

test('WordPress', async ({ page, dealer }) => {
  const recipe = await shown(page, 'WordPress and others that strip unknown elements');
  await page.goto(dealer.serve({ body: recipe }));
  const frame = await embedIn(page, '[data-battery-origin]');
  await showField(frame, 'vehicle.batteryKwh');
  await expect(frame.locator('[name="vehicle.batteryKwh"]')).toHaveValue('75');
});

test('a site builder that strips scripts', { tag: '@long' }, async ({ page, dealer }) => {
  const recipe = await shown(page, 'Site builders that strip scripts: the frame alone');
  const stripped = recipe.replaceAll(/<script[\s\S]*?<\/script>/g, '');
  expect(stripped).toBe(recipe);
  await page.goto(dealer.serve({ body: `<main>${stripped}</main>` }));
  const frame = await embedIn(page, 'main');
  await expect(frame.getByRole('status', { name: 'Result' })).toBeVisible();
});

test('an inventory page', async ({ page, dealer }) => {
  const recipe = await shown(page, 'Inventory pages');
  await page.goto(dealer.serve({ body: recipe }));
  const lines = page.locator('battery-origin');
  await expect(lines).toHaveCount(2);
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'result').length).toBe(2);
  for (const frame of await page.locator('battery-origin iframe').all())
    expect(await frame.evaluate((each) => each.clientHeight)).toBe(72);
});

test('dataLayer', async ({ page, dealer, loader }) => {
  const recipe = await shown(page, 'Tag managers: dataLayer');
  const head = `${recipe}<script src="${loader}"></script>`;
  await page.goto(dealer.serve({ head, body: '<battery-origin></battery-origin>' }));
  const frame = await embedIn(page);
  await resultOf(page);
  expect(await page.evaluate('dataLayer')).toEqual([]);
  await showField(frame, 'vehicle.gvwrLb');
  await frame.locator('[name="vehicle.gvwrLb"]').fill('20000');
  await expect
    .poll(() => page.evaluate('dataLayer'))
    .toEqual([
      {
        event: 'battery_origin_result',
        credit_status: 'ineligible',
        credit_amount: 0,
        credit_basis: 'computed',
      },
    ]);
});

test('an accordion that fixes its height', { tag: '@long' }, async ({ page, dealer, loader }) => {
  const recipe = await shown(page, 'Tabs and accordions');
  const body = `<div class="accordion-panel" style="overflow:hidden;max-height:872px"><battery-origin></battery-origin></div>${recipe}`;
  await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
  const frame = await embedIn(page);
  await showField(frame, 'vehicle.gvwrLb');
  await expect
    .poll(() => page.locator('.accordion-panel').evaluate((panel) => panel.scrollHeight - panel.clientHeight))
    .toBe(0);
});

test('the loader of one version, and its change log', async ({ page, dealer, request }) => {
  const script = await shown(page, 'Loader of one version');
  expect(script).toMatch(/embed-\d+\.\d+\.\d+\.js" integrity="sha384-[\w+/=]{64}"/);
  const [version = ''] = /\d+\.\d+\.\d+/.exec(script.replace(/127\.0\.0\.1/, '')) ?? [];
  expect(await (await request.get('/embed/changes.txt')).text()).toContain(`\n${version}\n`);
  await page.goto(dealer.serve({ body: `${script}<battery-origin></battery-origin>` }));
  await embedIn(page);
  // A page that is given another script runs none.
  const forged = script.replace(/sha384-./, 'sha384-A');
  await page.goto(dealer.serve({ body: `${forged}<battery-origin></battery-origin>` }));
  await page.waitForTimeout(1_000);
  await expect(page.locator('iframe')).toHaveCount(0);
});
