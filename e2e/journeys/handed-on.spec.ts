/** What is handed on by the device's own menu, by a code on paper, by search engines; and links hurt on the way. */
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { EXAMPLE, openPayload, payloadOf } from '../support/scenario-link';
import { bar, verdict } from '../support/the-page';

interface HandedOn {
  readonly title?: string;
  readonly url?: string;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: readonly number[];
  }[];
}

/** How a person leaves the menu. */
type End = 'taken' | 'closed' | 'broken';

/** The share menu as the platform has it: it takes known files and addresses, while a press is still being handled. */
function platformShare(end: End): void {
  const handed: object[] = [];
  Reflect.set(window, 'handedOn', handed);
  const canShare = ({ files, url }: ShareData = {}): boolean =>
    (files?.length ?? 0) > 0 ? (files ?? []).every(({ type }) => type === 'image/png') : url !== undefined;
  const share = async (data: ShareData): Promise<void> => {
    if (!navigator.userActivation.isActive) throw new DOMException('Not by a press', 'NotAllowedError');
    if (!canShare(data)) throw new TypeError('Not to be shared');
    if (end === 'closed') throw new DOMException('Share canceled', 'AbortError');
    if (end === 'broken') throw new DOMException('No such target', 'DataError');
    const { files = [], title, url } = data;
    const read = async (file: File) => ({
      name: file.name,
      type: file.type,
      bytes: [...new Uint8Array(await file.arrayBuffer())],
    });
    handed.push({ title, url, files: await Promise.all(files.map(read)) });
  };
  for (const [name, value] of Object.entries({ canShare, share }))
    Object.defineProperty(navigator, name, { value, configurable: true });
}

async function openBattery(page: Page): Promise<void> {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  await expect(bar(page)).toBeVisible();
}

const handedOn = (page: Page): Promise<readonly HandedOn[]> => page.evaluate<HandedOn[]>('handedOn');

test('picture and link go to the device’s own share menu, and open again', async ({ page, browser }) => {
  await page.addInitScript<End>(platformShare, 'taken');
  await openBattery(page);
  await page.getByRole('tab', { name: 'By mineral' }).click();
  const chart = page.locator('[data-chart="by-mineral"]').first();
  await expect(chart.locator('svg').first()).toBeVisible();
  // What is shared is what is drawn, which follows the link a moment later.
  await expect(chart.locator('table')).toContainText('Lithium');
  await chart.getByRole('button', { name: 'Share picture' }).click();
  await expect.poll(async () => (await handedOn(page)).length).toBe(1);
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect.poll(async () => (await handedOn(page)).length).toBe(2);
  const [picture, link] = await handedOn(page);
  expect(picture?.files.map(({ name, type }) => [name, type])).toEqual([
    ['by-mineral-A-battery-to-send-2024-06-01.png', 'image/png'],
  ]);
  expect(link).toMatchObject({ title: 'A battery to send', files: [] });
  const other = await (await browser.newContext()).newPage();
  await other.goto(link?.url ?? '');
  await expect(verdict(other)).toHaveAttribute('data-share-max', '76');
  await other.getByRole('button', { name: /^Blank/ }).click();
  await expect(verdict(other)).not.toHaveAttribute('data-share-max', '76');
  await other.evaluate((bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(bytes)], 'received.png', { type: 'image/png' }));
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, picture?.files[0]?.bytes ?? []);
  await expect(verdict(other)).toHaveAttribute('data-share-max', '76');
  await other.context().close();
});

for (const [end, isSaid] of [
  ['closed', false],
  ['broken', true],
] as const)
  test(`a share menu that is ${end} is ${isSaid ? 'said' : 'no failure'}`, async ({ page }) => {
    await page.addInitScript<End>(platformShare, end);
    await openBattery(page);
    await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
    const share = page.getByRole('button', { name: 'Share…' });
    await share.click();
    if (isSaid) await expect(page.getByRole('alert')).toBeVisible();
    else await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(share).toBeEnabled();
  });

test('without a share menu none is offered', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'canShare']) Object.defineProperty(navigator, name, { value: undefined });
  });
  await openBattery(page);
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  await expect(page.getByLabel('Link', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
});

/** The code's pixels as a camera sees it: drawn by the browser, three pixels a square, with some paper around. */
async function photographed(page: Page, svg: string) {
  await page.goto('about:blank');
  return page.evaluate(async (text) => {
    const squares = Number(/viewBox="0 0 (\d+)/.exec(text)?.[1]);
    const [code, paper] = [squares * 3, squares * 3 + 60];
    const image = new Image(code, code);
    const sized = text.replace(/ (width|height)="[^"]*"/g, ` $1="${code}"`);
    image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: paper, height: paper });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, paper, paper);
    context.drawImage(image, 30, 30, code, code);
    return { size: paper, pixels: [...context.getImageData(0, 0, paper, paper).data] };
  }, svg);
}

test('the code on the report, scanned, is the very link printed beside it', async ({ page }) => {
  await openBattery(page);
  const code = page.locator('body > main svg[role=img][aria-label*="QR"]');
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      return code.count();
    })
    .toBe(1);
  const link = await page.locator('body > main a[href*="?s=1."]').last().getAttribute('href');
  const svg = await code.evaluate((element) => new XMLSerializer().serializeToString(element));
  const { size, pixels } = await photographed(page, svg);
  const scanned = jsQR(new Uint8ClampedArray(pixels), size, size);
  expect(scanned?.data).toBe(link);
  await page.goto(scanned?.data ?? '');
  await expect(verdict(page)).toHaveAttribute('data-share-max', '76');
});

for (const [folder, tag, application, dataSet] of [
  ['', 'en-US', 'Battery Origin', 'Trade agreement partners'],
  ['es/', 'es-US', 'Battery Origin', 'Socios de acuerdos'],
  ['ja/', 'ja', 'Battery Origin', '貿易協定'],
] as const)
  test(`search engines are told of the page and its data in ${tag}`, async ({ page }) => {
    await page.goto(`./${folder}`);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${tag.slice(0, 2)}`));
    const told = await page.locator('script[type="application/ld+json"]').textContent();
    const [app, data]: readonly Record<string, unknown>[] = JSON.parse(told ?? '')['@graph'];
    expect(app).toMatchObject({ '@type': 'WebApplication', name: application, inLanguage: tag });
    expect(app?.['description']).toBe(await page.locator('meta[name=description]').getAttribute('content'));
    // The files are in English whatever the page's language is; how they are called is the page's.
    expect(data).toMatchObject({ '@type': 'Dataset', inLanguage: 'en', version: '2026-11' });
    expect(`${data?.['name']} ${data?.['description']}`).toContain(dataSet);
    expect(told).not.toContain('{{');
  });

const whole = payloadOf(EXAMPLE);
for (const [why, hash] of [
  ['its sign encoded and its end cut off', `#/battery?s%3D${whole.slice(0, -30)}`],
  ['nothing but its sign, encoded', '#/?s%3D'],
  [
    'all its signs encoded and a character changed',
    `#%2Fbattery%3Fs%3D${whole.slice(0, -9)}*${whole.slice(-8)}`,
  ],
] as const)
  test(`a damaged link with ${why} is said`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole('alert')).toContainText('The link could not be opened');
  });
