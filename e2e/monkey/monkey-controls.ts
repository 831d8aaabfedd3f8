/** What the monkey does with the controls that stand in the page. */
import type { ElementHandle, Page } from '@playwright/test';
import { type Chance, KEYS, oneOf, TEXTS } from './monkey-inputs';
import { look } from './monkey-page';

export interface Done {
  readonly what: string;
  /** The field of the form that was typed in, and with what. */
  readonly typed?: { readonly name: string; readonly text: string };
  /** How many keys were pressed: on a busy machine each may be a step of its own. */
  readonly keys?: number;
  /** It was a step back or forward, which changes what was typed. */
  readonly isStep?: true;
  /** The page was opened anew. */
  readonly reopened?: 'kept' | 'forgotten';
}

/** Null where there is nothing to do it with. */
export type Move = (page: Page, chance: Chance) => Promise<Done | null>;

/** Long enough for a control that can be used on a busy machine. */
const SOON = { timeout: 1_000 };

type Control = ElementHandle<HTMLElement | SVGElement>;

/** In the page: brings an element into view; tells whether nothing else is over it. */
function isFree(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/**
 * Something visible that can be used; null when there is none, or whatever was tried is covered. It is the element
 * itself: a place among others is another's when some come or go meanwhile.
 */
async function some(page: Page, selector: string, chance: Chance): Promise<Control | null> {
  const all = page.locator(selector).filter({ visible: true });
  const count = await all.count();
  for (let tried = 0; tried < Math.min(count, 4); tried += 1) {
    const one = await all.nth(Math.floor(chance() * count)).elementHandle(SOON);
    if (await one?.evaluate(isFree)) return one;
  }
  return null;
}

const nameOf = (control: Control): Promise<string> =>
  control.evaluate((element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const name = element.getAttribute('name') ?? element.id;
    return `${element.tagName.toLowerCase()} ${name === '' ? words.trim().slice(0, 60) : name}`;
  });

export const click =
  (selector: string): Move =>
  async (page, chance) => {
    const control = await some(page, selector, chance);
    if (control === null) return null;
    const name = await nameOf(control);
    await control.click(SOON);
    return { what: `press ${name}` };
  };

export const press: Move = async (page, chance) => {
  const button = await some(page, 'button:enabled', chance);
  if (button === null) return null;
  const name = await nameOf(button);
  const what = `press ${name}`;
  if (/ (Forget everything|Reload the page)$/.test(name)) {
    await Promise.all([page.waitForEvent('load'), button.click(SOON)]);
    return { what, reopened: name.endsWith('page') ? 'kept' : 'forgotten' };
  }
  await button.click(SOON);
  return / (Undo|Redo)$/.test(name) ? { what, isStep: true } : { what };
};

const TYPED = 'input:is([type=text], [type=search]):enabled, textarea:enabled';

export const type: Move = async (page, chance) => {
  const field = await some(page, TYPED, chance);
  const text = oneOf(TEXTS, chance);
  const slowly = chance() < 0.3;
  if (field === null) return null;
  const what = `type ${JSON.stringify(text.slice(0, 40))} into ${await nameOf(field)}`;
  const { name, most } = await field.evaluate((element) => ({
    name: element.closest('main') === null ? '' : (element.getAttribute('name') ?? ''),
    most: element instanceof HTMLInputElement ? element.maxLength : -1,
  }));
  const typed = most >= 0 && text.length > most ? text.slice(0, most) : text;
  const keys = slowly && typed.length < 50 ? typed.length + 2 : 0;
  if (keys > 0) {
    await field.click(SOON);
    if (!(await field.evaluate((element) => element === document.activeElement))) return null;
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(typed);
  } else await field.fill(typed, SOON);
  return name === '' ? { what } : { what, typed: { name, text: typed }, keys };
};

export const choose: Move = async (page, chance) => {
  const select = await some(page, 'select:enabled', chance);
  const pick = chance();
  if (select === null) return null;
  const options = await select.$$('option');
  const index = Math.floor(pick * options.length);
  if (!(await options[index]?.isEnabled())) return null;
  await select.selectOption({ index }, SOON);
  const name = await select.getAttribute('name');
  const what = `choose ${index} of ${await nameOf(select)}`;
  return name === null ? { what } : { what, typed: { name, text: await select.inputValue() } };
};

export const key: Move = async (page, chance) => {
  const pressed = oneOf(KEYS, chance);
  const focused = await page.evaluate(() => ({
    words: document.activeElement?.textContent ?? '',
    name: document.activeElement?.closest('main [name]')?.getAttribute('name') ?? null,
  }));
  // Another move presses these and says what they do.
  if (/^(Undo|Redo|Forget everything|Reload the page)$/.test(focused.words)) return null;
  await page.keyboard.press(pressed);
  const what = `key ${pressed}`;
  if (focused.name === null) return { what };
  const text = (await look(page)).fields[focused.name];
  return text === undefined ? { what } : { what, typed: { name: focused.name, text } };
};

export const cell: Move = async (page, chance) => {
  const one = await some(page, '[role=gridcell]', chance);
  // Only what a keyboard has: the rest would go by another way than the keys, past the cell.
  const text = oneOf(TEXTS, chance)
    .replace(/[^ -~]/g, '')
    .slice(0, 20);
  if (one === null) return null;
  await one.click(SOON);
  await page.keyboard.type(text);
  await page.keyboard.press(oneOf(['Enter', 'Tab', 'Escape'], chance));
  return { what: `cell ${JSON.stringify(text)}` };
};
