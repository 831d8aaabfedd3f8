/** What was typed stays, or is one step back. */
import { expect, type Locator, type Page } from '@playwright/test';
import { typedDay } from '../../src/scenario-form/typed-day';
import type { Done } from './monkey-controls';
import { type Fields, look } from './monkey-page';

const undo = (page: Page) => page.locator('button[aria-keyshortcuts="Control+Z"]');
const redo = (page: Page) => page.locator('button[aria-keyshortcuts="Control+Shift+Z"]');

/** A day is shown as people write it once its field is left: the same day is the same. */
function isSame(held: string, now: string): boolean {
  const [before, after] = [held, now].map((typed) => typedDay(typed, 'month-first'));
  return held === now || (before?.kind === 'day' && after?.kind === 'day' && before.day === after.day);
}

/** A picture's own choice is no part of the form, and goes with the picture. */
const OF_PICTURES = new Set(['calendar-sourcing']);

/** The fields of the form that stand and hold something else than they did. */
const changedIn = (held: Fields, now: Fields): readonly string[] =>
  Object.entries(held).flatMap(([name, before]) => {
    const after = now[name];
    const isKept = after === undefined || OF_PICTURES.has(name) || isSame(before, after);
    return isKept ? [] : [name];
  });

const only = (fields: Fields, isWanted: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));

/** Presses are made in the page itself: a sheet over the buttons is no hindrance to the keys that do the same. */
const press = (button: Locator): Promise<void> => button.dispatchEvent('click');

/** What two moves did that came to their end together. */
const MOST_STEPS = 2;

interface Lost {
  /** As it was, but for what was typed anew. */
  readonly typed: Fields;
  readonly after: Fields;
  readonly most: number;
}

/** A step back or two bring all of it back; as many forward make it as it was after. */
async function expectTakenBack(page: Page, { typed, after, most }: Lost): Promise<void> {
  let lost = changedIn(typed, after);
  const said = lost.map((name) => `${name}: ${typed[name]?.slice(0, 40)} → ${after[name]?.slice(0, 40)}`);
  let steps = 0;
  for (; lost.length > 0 && steps < most; steps += 1) {
    await press(undo(page));
    lost = changedIn(typed, (await look(page)).fields);
  }
  expect(lost, `not taken back: ${said.join(', ')}`).toEqual([]);
  for (; steps > 0; steps -= 1) await press(redo(page));
  expect(changedIn(after, (await look(page)).fields), 'after undo and redo').toEqual([]);
}

/** Some steps back and as many forward leave the form as it was; null where there are none. */
export async function backAndForth(page: Page, steps: number): Promise<string | null> {
  if (!(await undo(page).isVisible())) return null;
  const { fields } = await look(page);
  let taken = 0;
  while (taken < steps && (await undo(page).isEnabled())) {
    await press(undo(page));
    taken += 1;
  }
  for (let back = 0; back < taken; back += 1) await press(redo(page));
  const now = (await look(page)).fields;
  const told = changedIn(fields, now).map(
    (name) => `${name}: ${fields[name]?.slice(0, 40)} → ${now[name]?.slice(0, 40)}`,
  );
  expect(told, `${taken} steps back and forward`).toEqual([]);
  return `${taken} steps back and forward`;
}

/** Income is kept over a reload only when the person asks for it. */
const isKept = (name: string): boolean => !name.startsWith('buyer.');

/**
 * What was typed last into the fields that stand, after a move; fails when any of it was lost.
 * Away from the calculator no field stands, but all of them come back.
 */
export async function typedAfter(
  page: Page,
  { typed, done, fields }: { readonly typed: Fields; readonly done: Done; readonly fields: Fields },
): Promise<Fields> {
  if (done.reopened === 'forgotten') return {};
  if (done.isStep) return only(fields, (name) => name in typed);
  const kept = done.reopened === 'kept' ? only(typed, isKept) : typed;
  const held = done.typed === undefined ? kept : { ...kept, [done.typed.name]: done.typed.text };
  const changed = changedIn(held, fields);
  if (done.typed !== undefined) {
    const { name, text } = done.typed;
    expect(fields[name] ?? text, `what was typed into ${name}`).toBe(text);
  }
  if (changed.length > 0) {
    expect(done.reopened === undefined ? [] : changed, 'lost by the reload').toEqual([]);
    const others = only(held, (name) => name !== done.typed?.name);
    await expectTakenBack(page, { typed: others, after: fields, most: MOST_STEPS + (done.keys ?? 0) });
  }
  if (Object.keys(fields).length === 0) return held;
  return only(fields, (name) => name in held);
}
