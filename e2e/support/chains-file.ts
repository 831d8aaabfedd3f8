/** Files of procurement chains, and how a person opens one. */
import { expect, type Locator, type Page } from '@playwright/test';

const MINERALS = ['lithium', 'nickel', 'cobalt', 'graphite', 'manganese', 'aluminum'];
const COUNTRIES = ['AU', 'CL', 'CN', 'JP', 'KR', 'CA', 'ID', 'US', 'MA', 'ZZ'];

const HEADINGS =
  'id,mineral,value_usd,extraction_country,extraction_value_added_usd,processing_country,processing_value_added_usd,note';

/** Numbers that look like chance and are none (a linear congruential generator). */
function* numbers(): Generator<number, never> {
  for (let state = 20_240_601; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** A file of so many chains, the same every time for a number of them. */
export function chainsCsv(count: number): string {
  const source = numbers();
  const next = () => source.next().value;
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const usd = (most: number): string => (1 + next() * most).toFixed(2);
  const lines = Array.from({ length: count }, (_, index) =>
    [
      `c-${index + 1}`,
      one(MINERALS),
      usd(900),
      one(COUNTRIES),
      usd(200),
      one(COUNTRIES),
      usd(200),
      `Lot ${index}`,
    ].join(','),
  );
  return `${[HEADINGS, ...lines].join('\r\n')}\r\n`;
}

/** Opens the battery's sourcing, with all that takes files there. */
export async function openForFiles(page: Page): Promise<void> {
  await page.goto('./#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
}

/** Chooses a file in the first place that takes one: text, or the bytes of any kind. */
export const chooseFile = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: typeof content === 'string' ? 'text/csv' : 'application/octet-stream',
      buffer: Buffer.from(content),
    });

/** Takes all entries away, so that the next file is the whole battery. */
export async function blank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Result' })).toHaveAttribute('data-share-min', '');
}

/** The button that takes the table as it is understood. */
export const takeTable = (page: Page): Locator => page.locator('[data-action=take-table]');
