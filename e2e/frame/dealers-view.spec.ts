/** The page for dealers, and what was published on it. */
import { readFileSync } from 'node:fs';
import { embedIn, expect, showField, test } from '../support/dealer-site';

const PUBLISHED = 'https://battery-origin.example/';

test('the first published snippet works', async ({ page, dealer, baseURL }) => {
  const html = readFileSync(new URL('../support/host-page/first-snippet.html', import.meta.url), 'utf8');
  await page.goto(dealer.serveHtml(html.replaceAll(PUBLISHED, baseURL ?? '')));
  const frame = await embedIn(page);
  await expect(page.locator('#credit')).toHaveText('Credit: still open');
  await expect(frame.getByRole('status', { name: 'Result' })).toHaveAttribute(
    'data-mineral-status',
    'unknown',
  );
  await showField(frame, 'vehicle.msrpUsd');
  await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('52000');
  await frame.locator('[name="vehicle.msrpUsd"]').fill('80000.01');
  await expect(page.locator('#credit')).toHaveText('Credit: $0');
});

test('the view shows what it writes, in a real frame', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'For dealers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle('For dealers · Battery Origin');
  await page.locator('battery-origin').scrollIntoViewIfNeeded();
  const frame = await embedIn(page);
  const snippet = page.getByRole('region', { name: 'Script and element' });
  await expect(snippet).toContainText('preset="NMC811" battery-kwh="75"><a href=');
  await page.locator('#embed-accent').fill('#c00');
  await page.locator('#embed-theme').selectOption('dark');
  await page.locator('#embed-placed-in-service').fill('2025-03-01');
  await expect(snippet).toContainText('theme="dark" accent="#c00" preset="NMC811"');
  await expect(page.getByRole('region', { name: 'Frame alone' })).toContainText(
    'theme=dark&amp;accent=%23c00',
  );
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('region', { name: 'What your page is told' })).toContainText(
    '"thresholdPercent":60',
  );
  await expect(frame.locator('[name="vehicle.placedInService"]')).toHaveValue('March 1, 2025');
  await page.locator('#embed-placed-in-service').fill('');
  await page.locator('#embed-lang').selectOption('en');
  await expect(snippet).toContainText('lang="en"');
  expect(complaints).toEqual([]);
});

test('the snippets, the events’ example and the test page work as they are shown', async ({
  page,
  dealer,
}) => {
  await page.goto('/#/dealers');
  const shown = (name: string) =>
    page.getByRole('region', { name, exact: true }).locator('code').textContent();
  const policy = await shown('Content security policy');
  const script = await shown('Script and element');
  const alone = await shown('Frame alone');
  const whole = await shown('Test page');
  const example = await shown('Example of the events');
  const style = await shown('Style sheet');

  await page.goto(dealer.serve({ head: `<style>${style}</style>`, body: `${script}${example}` }));
  await embedIn(page);
  await expect(page.locator('#credit')).toHaveText('Credit: still open');

  await page.goto(dealer.serve({ body: `<main>${alone}</main>` }));
  const frame = await embedIn(page, 'main');
  await expect(frame.getByRole('status', { name: 'Result' })).toHaveAttribute(
    'data-credit-status',
    'unknown',
  );

  // The page's own example is an inline script, which its own policy has to allow.
  const lines = (policy ?? '').replaceAll('\n', ' ').replace('script-src', "script-src 'unsafe-inline'");
  await page.goto(dealer.serveHtml(whole ?? '', { 'Content-Security-Policy': lines }));
  await embedIn(page);
  await expect(page.locator('#credit')).toHaveText('Credit: still open');
});

test('a copy is handed over', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#/dealers');
  await page.getByRole('button', { name: 'Copy: Script and element' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    ' preset="NMC811" battery-kwh="75"><a href=',
  );
});

test('the declarations are there for whoever asks', async ({ page, request }) => {
  await page.goto('/#/dealers');
  const link = page.getByRole('link', { name: 'TypeScript declarations' });
  await expect(link).toHaveAttribute('href', './embed/battery-origin.d.ts');
  expect(await (await request.get('/embed/battery-origin.d.ts')).text()).toContain('BatteryOriginResult');
});
