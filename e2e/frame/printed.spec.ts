/** The host's page on paper: the result, why, and the edition; no questions. */
import { extractText, getDocumentProxy } from 'unpdf';
import { embedIn, expect, test } from '../support/dealer-site';

test('prints result, reasons and edition, and no folded questions', async ({ page, dealer, loader }) => {
  const body =
    '<battery-origin preset="NMC811" battery-kwh="75" placed-in-service="2024-06-01"></battery-origin>';
  await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
  const frame = await embedIn(page);
  await expect(frame.getByText(/edition/i).first()).toBeVisible();
  await page.waitForTimeout(1_000);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('A dealer');
  expect(text).toContain('Battery Origin');
  const status = await frame
    .getByRole('status', { name: 'Result' })
    .locator('strong, p')
    .first()
    .textContent();
  expect(text.replace(/\s+/g, ' ')).toContain((status ?? '').trim().replace(/\s+/g, ' ').slice(0, 30));
  expect(text).toMatch(/edition/i);
  expect(text).toContain('Income limit');
  expect(text).not.toContain('What-if partners');
  expect(text).not.toContain('Open in the full calculator');
});

test('a line prints its amount and its reason', async ({ page, dealer, loader }) => {
  const body =
    '<battery-origin view="compact" car="hyundai-ioniq-5" placed-in-service="2025-04-15"></battery-origin>';
  await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
  await embedIn(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Up to $7,500');
  expect(text).not.toContain('Details');
});
