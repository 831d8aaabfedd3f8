import { expect, type Locator, type Page } from '@playwright/test';

export const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });

/** Opens a battery's sourcing on its example, with everything below the first view there too. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('./#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('heading', { name: /^What if/ })).toBeAttached();
}

/** The line of a mineral. */
export const card = (page: Page, mineral: string): Locator =>
  page.getByRole('group', { name: mineral, exact: true });

/** Opens where a mineral comes from. */
export async function openSourcing(page: Page, mineral: string): Promise<Locator> {
  const entry = card(page, mineral);
  await entry.getByRole('button', { name: /change where it comes from/ }).click();
  await expect(entry.getByRole('group', { name: 'Processed in' })).toBeVisible();
  return entry;
}

/** Opens a group of questions that is folded to one line. */
export const openLine = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${name}\\b`), expanded: false }).click();

/** The part of the result under a heading. */
export const underHeading = (page: Page, heading: string): Locator =>
  page.getByRole('heading', { name: heading }).locator('..');

/** What is said to be wrong with a control. */
export async function errorOf(control: Locator): Promise<string> {
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  const ids = (await control.getAttribute('aria-describedby')) ?? '';
  const error = ids.split(' ').at(-1) ?? '';
  return (await control.page().locator(`[id="${error}"]`).textContent()) ?? '';
}

/** The least and the most share, as the verdict's marks have them. */
export const shareOf = async (page: Page): Promise<readonly [number, number]> => [
  Number(await verdict(page).getAttribute('data-share-min')),
  Number(await verdict(page).getAttribute('data-share-max')),
];
