/** What axe finds in a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Of a long list of choices one says as much as all: they differ in their words alone. */
const ENOUGH_CHOICES = 3;

/**
 * The barriers that axe finds, each with the elements that have it. Most choices of the lists of countries are taken out
 * first, some thousands of elements alike, over which axe took four times as long; so look at the page last.
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  await page.evaluate((enough) => {
    for (const list of document.querySelectorAll('select'))
      for (const choice of [...list.options].slice(enough)) if (!choice.selected) choice.remove();
  }, ENOUGH_CHOICES);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
