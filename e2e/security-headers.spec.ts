/** What the served app says of itself, and that it lives within it. */
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { seeChart } from './support/see-chart';

// The worker too lives within the policy.
test.use({ serviceWorkers: 'allow' });

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** The address of the page's first script: its name changes with its content. */
async function assetOf(page: Page): Promise<string> {
  await page.goto('/');
  return page
    .locator('script[type=module]')
    .first()
    .evaluate((script) => script.getAttribute('src') ?? '');
}

for (const [path, framing] of [
  ['/', "frame-ancestors 'none'"],
  ['/index.html', "frame-ancestors 'none'"],
  ['/data/partners.json', "frame-ancestors 'none'"],
  ['/sw.js', "frame-ancestors 'none'"],
  ['/embed.html', 'frame-ancestors *'],
] as const) {
  test(`${path} is served under the strict policy`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']?.split('; ')).toEqual([...POLICY, framing]);
  });
}

for (const path of ['/', '/embed.html', '/embed.js', '/data/partners.json', '/no-such-page']) {
  test(`${path} has what every address has`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['permissions-policy']).toContain('geolocation=()');
  });
}

test('pages are asked for anew each time, and other sites cannot read them', async ({ request }) => {
  for (const path of ['/', '/index.html']) {
    const headers = (await request.get(path)).headers();
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('what tells a copy on a device of a newer build is never an old copy itself', async ({ request }) => {
  for (const path of ['/sw.js', '/files.json', '/version.json', '/manifest.webmanifest']) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('data and schema are asked for anew within ten minutes, and may be read from anywhere', async ({
  request,
}) => {
  for (const [path, kept] of [
    ['/data/partners.json', 'public, max-age=600, must-revalidate'],
    ['/schema/scenario-v1.json', 'no-cache'],
  ] as const) {
    const response = await request.get(path, { headers: { origin: 'https://dealer.example' } });
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toBe(kept);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  }
});

test('the loader is soon asked for anew, and any page may run it', async ({ request }) => {
  const headers = (
    await request.get('/embed.js', { headers: { origin: 'https://dealer.example' } })
  ).headers();
  expect(headers['content-type']).toContain('javascript');
  expect(headers['cache-control']).toBe('public, max-age=600, must-revalidate');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('assets are kept for good, and may be read from anywhere', async ({ page, request }) => {
  const headers = (await request.get(await assetOf(page))).headers();
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('what is not there is not found', async ({ request }) => {
  expect((await request.get('/data/no-such-file.json')).status()).toBe(404);
});

test('the app runs without breaking the policy or complaining', async ({ page }) => {
  const complaints: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A browser without a share menu says so of the frame's leave to use one.
    if (message.text().includes('web-share')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      broken.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto('/#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await seeChart(page);
  await expect(page.getByText('Ready offline')).toBeVisible();
  await page.locator('[data-field="valueUsd"]').first().fill('1234');
  const views = await page.locator('header nav a').all();
  expect(views.length).toBeGreaterThan(1);
  for (const view of views) {
    await view.click();
    await expect(page.locator('main')).toBeVisible();
  }
  expect(complaints).toEqual([]);
  expect(await page.evaluate('broken')).toEqual([]);
});

test('the policy is in force: a script in the page does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.documentElement.dataset.planted = "ran"');
    document.head.append(script);
    return document.documentElement.dataset['planted'];
  });
  expect(ran).toBeUndefined();
});

test('no text becomes markup or a foreign script; the app’s own workers still start', async ({ page }) => {
  await page.goto('/#/battery');
  const attempts = await page.evaluate(() => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return {
      markup: attempt(() => document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>')),
      code: attempt(() => document.createElement('script').setAttribute('src', 'https://evil.example/x.js')),
      worker: attempt(() => new Worker('https://evil.example/x.js')),
    };
  });
  expect(attempts).toEqual({ markup: 'TypeError', code: 'TypeError', worker: 'TypeError' });
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(fileURLToPath(new URL('../public/template/chains-example.csv', import.meta.url)));
  await expect(page.locator('[data-action=take-table]')).toBeVisible();
});
