/** Typing in the value of a mineral, timed from the key to the painted verdict, beside an empty page's. */
import { deflateRawSync } from 'node:zlib';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { quantile, watchKeyPresses } from './key-press';

/** How much slower than this machine the device is. */
export const SLOWDOWN = 4;
const KEY_PRESSES = 40;
/** Nothing is asked of the page meanwhile: a question would be measured too. */
const BETWEEN_MS = 250;

const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'];
const shares = (first: string, second: string) => [
  { country: first, percent: '61.5' },
  { country: second, percent: '20' },
];

/** Twelve entries, each mineral twice, each stage in two countries and a rest nobody knows; the first counts most. */
const twelve = {
  format: 'battery-origin/scenario',
  version: 1,
  vehicle: { acquired: '2024-05-20', placedInService: '2024-06-01', vehicleClass: 'suv', batteryKwh: '75' },
  minerals: {
    entries: [...MINERALS, ...MINERALS].map((mineral, index) => ({
      kind: 'shares',
      id: `${mineral}-${index}`,
      mineral,
      valueUsd: String(300 + 50 * index),
      extraction: shares(index === 0 ? 'AU' : 'ID', 'CL'),
      processing: shares('CN', 'JP'),
    })),
  },
};

const payload = deflateRawSync(JSON.stringify(twelve)).toString('base64url');

/** The page on the twelve entries. */
export async function openTwelve(page: Page): Promise<void> {
  await page.goto(`/#/battery?s=1.${payload}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(twelve.minerals.entries.length);
}

/** The page on the world average of six minerals: some hundred places. */
export async function openWorld(page: Page): Promise<void> {
  await page.goto('/#/battery');
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await page.getByLabel('Cathode chemistry').selectOption('NMC811');
  await page.getByLabel('Battery capacity').fill('75');
  const world = page.getByRole('button', { name: /^World average/ });
  await world.click();
  await expect(world).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(MINERALS.length);
}

/** Makes the device slower. */
export async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Ready to write behind the first value, a whole number: behind decimals each third one would be asked about (1.234, or 1,234). */
export async function beginTyping(page: Page): Promise<void> {
  const value = page.locator('[data-field="valueUsd"]').first();
  // The pointer rests on what is typed into, not on the picture.
  await value.click();
  await value.fill('500');
  await page.keyboard.press('End');
  await page.keyboard.press('0');
  await page.evaluate(watchKeyPresses);
}

export interface Typed {
  readonly median: number;
  readonly p95: number;
}

/** Writes a digit behind the value and takes it away again, so that each key press changes the share. */
export async function typeRound(page: Page, presses = KEY_PRESSES, between = BETWEEN_MS): Promise<Typed> {
  await page.evaluate('times.length = 0');
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? '7' : 'Backspace');
    await page.waitForTimeout(between);
  }
  const times = await page.evaluate<number[]>('times');
  const unanswered = Array<number>(presses - times.length).fill(Number.POSITIVE_INFINITY);
  const sorted = [...times, ...unanswered].toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

const EMPTY = `<!doctype html><title>Empty</title><input data-field="valueUsd" aria-label="Value" value="300">
<p role="status" data-share-min="0">0</p><script>
  const status = document.querySelector('p');
  document.querySelector('input').addEventListener('input', ({ target }) => {
    status.textContent = status.dataset.shareMin = target.value;
  });
</script>`;

/** A page of one field and one figure, typed into on the same slow device. */
export async function openEmpty(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
  await page.goto('/empty');
  return page;
}
