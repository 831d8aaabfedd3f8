/** A scenario sent as a link: made, opened, asked about, refused. */
import { inflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, followPayload, openPayload, payloadOf, scenario } from '../support/scenario-link';

const verdict = (page: Page) => page.getByRole('status', { name: 'Result' });

/** Makes the link and gives what it carries. */
async function shared(page: Page): Promise<Record<string, unknown>> {
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const payload = new URL(link).hash.replace(/^#\/(?:battery)?\?s=1\./, '');
  const value: Record<string, unknown> = JSON.parse(
    inflateRawSync(Buffer.from(payload, 'base64url')).toString('utf8'),
  );
  return value;
}

test('a link opens the scenario, and its verdict @phone', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '50');
  await expect(verdict(page)).toHaveAttribute('data-share-max', '76');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await expect(verdict(page)).toContainText('$7,500');
});

test('a link made here carries the scenario, and the person only when asked', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  const { buyer: _buyer, vehicle, ...rest } = EXAMPLE as Record<string, unknown>;
  const { vin: _vin, ...described } = vehicle as Record<string, unknown>;
  expect(await shared(page)).toEqual({ ...rest, vehicle: described });
  await page.getByLabel('Include my personal details').check();
  expect(await shared(page)).toEqual(EXAMPLE);
});

test('a link goes round: what is made is opened', async ({ page, context }) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await expect(verdict(other)).toHaveAttribute('data-share-max', '76');
});

test('work is not replaced before the person says so', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  const capacity = page.getByLabel('Battery capacity').first();
  await capacity.fill('80');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/battery');
  const later = payloadOf(scenario({ title: 'Another', vehicle: { batteryKwh: '60' } }));
  await followPayload(page, later, '#/battery');
  await expect(page.getByText('Opening “Another” replaces what you have entered here.')).toBeVisible();
  await expect(capacity).toHaveValue('80');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(capacity).toHaveValue('80');
  await followPayload(page, later, '#/battery');
  await page.getByRole('button', { name: 'Open the shared scenario' }).click();
  await expect(capacity).toHaveValue('60');
});

const whole = payloadOf(EXAMPLE);
const BAD_LINKS: readonly (readonly [why: string, payload: string, said: string])[] = [
  ['cut off', whole.slice(0, -40), 'It is damaged: part of it is missing or changed.'],
  ['with bytes behind its end', `${whole}AAAA`, 'It is damaged: part of it is missing or changed.'],
  [
    'with a character that does not belong',
    `${whole.slice(0, -8)}*${whole.slice(-8)}`,
    'it holds a character that does not belong there',
  ],
  ['of a newer version', whole.replace('1.', '2.'), 'made by a newer version of this calculator'],
  ['of something else', 'hello', 'It is not a link of this calculator.'],
  ['with an unknown field', payloadOf(scenario({ colour: 'red' })), '/colour'],
  ['with a wrong number', payloadOf(scenario({ vehicle: { msrpUsd: '1e5' } })), '/vehicle/msrpUsd'],
];

test('a link that is damaged or not ours is refused by name, and the page stays as it was', async ({
  page,
}) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  await page.getByLabel('Battery capacity').first().fill('80');
  for (const [why, payload, said] of BAD_LINKS)
    await test.step(why, async () => {
      await followPayload(page, payload, '#/battery');
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.getByRole('alert')).toContainText('Your entries are as they were.');
      await expect(page.getByLabel('Battery capacity').first()).toHaveValue('80');
      await expect(verdict(page)).toHaveAttribute('data-share-min', '50');
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
});

for (const [why, change] of [
  ['a full stop behind it', (hash: string) => `${hash}.`],
  ['its signs encoded', (hash: string) => hash.replace('s=', 's%3D')],
] as const) {
  test(`a link with ${why} is opened all the same`, async ({ page }) => {
    await page.goto(`./${change(`#/battery?s=${payloadOf(scenario({ vehicle: { batteryKwh: '61' } }))}`)}`);
    await expect(page.getByLabel('Battery capacity').first()).toHaveValue('61');
  });
}

test('a bad link at the start is refused, and the page opens as without it', async ({ page }) => {
  await openPayload(page, '1.AAAA', '#/battery');
  await expect(page.getByRole('alert')).toContainText('The link could not be opened');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});
