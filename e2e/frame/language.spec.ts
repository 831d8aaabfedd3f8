/** The page in a frame is in the language that the host asks for, else in the host's own. */
import type { Page } from '@playwright/test';
import { embedIn, expect, heard, openPart, test } from '../support/dealer-site';
import { LANGUAGES, wordsOf } from '../support/words';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const frameLanguage = async (page: Page) =>
  (await embedIn(page)).locator('html').evaluate(({ lang }: HTMLElement) => lang.slice(0, 2));

for (const [host, element, shown] of [
  ['', 'lang="es"', 'es'],
  ['', 'lang="ES-mx"', 'es'],
  ['', 'lang=" ja-JP "', 'ja'],
  ['lang="es-419"', '', 'es'],
  ['lang="es"', 'lang="en-GB"', 'en'],
  ['lang="es"', 'lang="de"', 'es'],
  ['lang="fr"', '', 'en'],
] as const)
  test(`a page ${host || 'in English'} with an element ${element || 'without a language'} shows ${shown}`, async ({
    page,
    dealer,
    loader,
  }) => {
    const body = `<section ${host}><battery-origin ${element}></battery-origin></section>`;
    await page.goto(dealer.serve({ head: tag(loader), body }));
    expect(await frameLanguage(page)).toBe(shown);
    const title = wordsOf(shown)('embed_frame_title');
    await expect(page.locator('battery-origin iframe')).toHaveAttribute('title', title);
    const errors = (await heard(page)).filter(({ name }) => name === 'error');
    expect(errors.length).toBe(element === 'lang="de"' ? 1 : 0);
  });

for (const code of LANGUAGES)
  test(`a frame written by hand, lang=${code}`, async ({ page, dealer, baseURL }) => {
    const html = `<!doctype html><title>x</title><battery-origin></battery-origin>
      <iframe title="x" src="${baseURL}embed.html?lang=${code}-US&msrp=52000"></iframe>`;
    await page.goto(dealer.serveHtml(html));
    const frame = page.frameLocator('iframe').locator('html');
    await expect(frame).toHaveAttribute('data-ready', 'true');
    expect(await frame.evaluate(({ lang }: HTMLElement) => lang.slice(0, 2))).toBe(code);
  });

test('when the host changes its language the frame follows, and keeps what was typed', async ({
  page,
  dealer,
  loader,
}) => {
  const body = '<battery-origin msrp="52000" vehicle-class="suv"></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const frame = await embedIn(page);
  await openPart(frame, 'Buyer');
  const income = frame.locator('[data-field="magiUsd"]').first();
  await income.fill('123456');
  const price = frame.locator('#f-vehicle-msrpUsd');
  await expect(price).toHaveValue('52000');
  for (const code of ['es', 'ja', 'en']) {
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
    }, code);
    await expect.poll(() => frame.locator('html').evaluate(({ lang }: HTMLElement) => lang.slice(0, 2))).toBe(code);
    await embedIn(page);
    await expect(income).toHaveValue(/123[,.]?456/);
    await expect(price).toHaveValue('52000');
    const title = wordsOf(code)('embed_frame_title');
    await expect(page.locator('battery-origin iframe')).toHaveAttribute('title', title);
  }
  expect((await heard(page)).filter(({ name }) => name === 'ready').length).toBe(1);
});
