/**
 * A small set of the page's looks, compared with the pictures beside this file. Letters differ from one machine to the
 * next: the pictures are compared only by the browser and with the fonts that made them, and that is said where they
 * are not. `npm run looks` makes them anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openPayload, payloadOf, scenario } from '../support/scenario-link';

const MADE_WITH = new URL('./made-with.txt', import.meta.url);

/** The browser, and the widths of a line in the page's font at three weights. */
const machineOf = async (page: Page): Promise<string> => {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return [];
    return ['400', '600', '750'].map((weight) => {
      context.font = `${weight} 40px system-ui`;
      return context.measureText('Battery Origin: $7,500 of “50 %”').width.toFixed(1);
    });
  });
  return [page.context().browser()?.version(), ...widths].join(' ');
};

const LISTED = {
  car: 'tesla-model-y-long-range',
  acquired: '2025-03-10',
  placedInService: '2025-03-15',
  vehicleClass: 'suv',
  msrpUsd: '48490',
  finalAssembly: 'US',
  certifiedUsd: '7500',
  originalUse: true,
  forResale: false,
  sellerReport: true,
};
const income = (magiUsd: string) => ({
  thisYear: { filingStatus: 'joint', magiUsd },
  lastYear: { filingStatus: 'joint', magiUsd },
});

const open = (hash: string) => async (page: Page) => {
  await page.goto(`./${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};
const link = (json: object) => (page: Page) => openPayload(page, payloadOf(scenario(json)));

const LOOKS = [
  ['nothing-said', 1280, 'light', open('#/')],
  ['nothing-said', 390, 'light', open('#/')],
  ['listed', 1280, 'light', link({ vehicle: LISTED, buyer: income('240000') })],
  ['listed', 390, 'dark', link({ vehicle: LISTED, buyer: income('240000') })],
  ['refused', 390, 'light', link({ vehicle: LISTED, buyer: income('410000') })],
  ['example', 1280, 'dark', open('#/battery')],
  ['example', 768, 'light', open('#/battery')],
] as const;

for (const [name, width, colorScheme, show] of LOOKS) {
  test(`${name}, ${width} px, ${colorScheme}`, async ({ page }, { config }) => {
    await page.setViewportSize({ width, height: width < 768 ? 844 : 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
    await show(page);
    const machine = await machineOf(page);
    if (config.updateSnapshots === 'all') writeFileSync(MADE_WITH, `${machine}\n`);
    const made = existsSync(MADE_WITH) ? readFileSync(MADE_WITH, 'utf8').trim() : '';
    test.skip(machine !== made, 'The pictures were made by another browser or with other fonts');
    if (width >= 1024) await expect(page.locator('[data-chart=map] svg path').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
      maxDiffPixelRatio: 0.01,
      animations: 'disabled',
    });
  });
}
