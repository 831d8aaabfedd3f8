/** The app as it is installed: what the browser asks for, its own button, shortcuts, files. */
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../.ci/browser.mjs';
import { batteryOf, expect, price, ready, test } from './fixtures';

test('the browser finds nothing that stands in the way of installing', async ({ host }) => {
  // A window of its own: one for a test alone keeps nothing, and so cannot install.
  const context = await chromium.launchPersistentContext('', launchOptions());
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(batteryOf(host));
    await ready(page);
    const browser = await context.newCDPSession(page);
    const manifest = await browser.send('Page.getAppManifest');
    expect(manifest.url).toBe(`${host.address}manifest.webmanifest`);
    expect(manifest.errors).toEqual([]);
    expect(JSON.parse(manifest.data ?? '').name).toBe('Battery Origin');
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await context.close();
  }
});

test('the offer to install, made before the page is drawn, becomes a button, good for once', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      Object.assign(offer, { prompt: () => Object.assign(globalThis, { asked: true }) });
      // By then the page's first script has run.
      window.dispatchEvent(offer);
      Object.assign(globalThis, { held: offer.defaultPrevented });
    });
  });
  await page.goto(batteryOf(host));
  await ready(page);
  expect(await page.evaluate('held')).toBe(true);
  await page.getByText('About the data').click();
  await page.getByRole('button', { name: 'Install as an app' }).click();
  expect(await page.evaluate('asked')).toBe(true);
  await expect(page.getByRole('button', { name: 'Install as an app' })).toHaveCount(0);
});

const pickedUp = (page: Page) => page.getByLabel('Picked up on', { exact: true });

test('the shortcut to a blank scenario leaves the last one where it is', { tag: '@long' }, async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.address);
  await ready(page);
  await pickedUp(page).fill('2024-06-01');
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  const blank = await context.newPage();
  await blank.goto(`${host.address}#/?start=blank`);
  await ready(blank);
  await expect(pickedUp(blank)).toHaveValue('');
  expect(new URL(blank.url()).hash).toBe('#/');
  await pickedUp(blank).fill('2024-07-04');
  await expect(blank.getByText(/^Kept on this device/)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(pickedUp(page)).toHaveValue('June 1, 2024');
  // Pressed by mistake, it is taken back.
  await page.evaluate(() => {
    window.location.hash = '#/?start=blank';
  });
  await expect(pickedUp(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pickedUp(page)).toHaveValue('June 1, 2024');
});

test('a file that the app is opened with is opened as one that is dropped; a shortcut does not reload it', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const launchQueue = { setConsumer: (launch: unknown) => Object.assign(globalThis, { launch }) };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  });
  await page.goto(batteryOf(host));
  await ready(page);
  await expect.poll(() => page.evaluate('typeof launch')).toBe('function');
  await page.evaluate(`launch({ files: [{ getFile: () => Promise.resolve(new File(
    ['{"format":"battery-origin/scenario","version":1,"vehicle":{"msrpUsd":"61000"}}'], 'kept.json')) }] })`);
  await expect(price(page)).toHaveValue('61000');
  await page.evaluate(`launch({ targetURL: '${host.address}#/partners', files: [] })`);
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
  await page.evaluate(`launch({ targetURL: '${host.address}#/', files: [] })`);
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
  await page.evaluate(`launch({ files: [{ getFile: () => Promise.resolve(new File(['{'], 'bad.json')) }] })`);
  // What came of it is said in the calculator, which is shown for it.
  await expect(page.getByRole('alert')).toContainText('bad.json');
  await expect(price(page)).toHaveValue('61000');
});
