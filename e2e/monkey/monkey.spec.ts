/**
 * Presses, types, chooses and drags at random in the built app for a minute. `MONKEY_SEED` takes a way again and
 * `MONKEY_SECONDS` goes on for longer; `npm run monkey` takes another way each time.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openLine } from '../support/the-form';
import { bar, openWhole, verdict } from '../support/the-page';
import type { Done } from './monkey-controls';
import { type Chance, chanceFrom, FILES } from './monkey-inputs';
import { anyMove } from './monkey-moves';
import { checkMarks, type Fields, look } from './monkey-page';
import { backAndForth, typedAfter } from './monkey-typed';

/** What the page says is wrong, and what it asks of others. */
function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => faults.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request: ${url.href}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** What the browser does beside the page: other tabs, files chosen and saved, paper. */
async function prepare(page: Page, context: BrowserContext, moves: readonly string[]): Promise<void> {
  context.on('page', (other) => void other.close());
  page.on('filechooser', (chooser) => {
    const file = FILES[moves.length % FILES.length];
    if (file !== undefined) void chooser.setFiles(file).catch(() => undefined);
  });
  page.on('download', (download) => void download.cancel());
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
}

/** One move, and what must be true after it; gives what was typed last into the fields that stand. */
async function step(
  page: Page,
  { chance, moves, typed }: { readonly chance: Chance; readonly moves: string[]; readonly typed: Fields },
): Promise<Fields> {
  if (chance() < 0.04) {
    const said = await backAndForth(page, 1 + Math.floor(chance() * 8));
    moves.push(said ?? 'no steps');
    return typed;
  }
  const done = await anyMove(chance)(page, chance).catch((error: unknown): Done => {
    // What it meant to use is covered, or gone by now.
    return { what: `(${String(error).split('\n')[0]})` };
  });
  moves.push(done?.what ?? 'nothing');
  if (done === null) return typed;
  if (done.reopened !== undefined) {
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    if (!/#\/(partners|law|dealers)/.test(page.url())) await expect(bar(page)).toBeVisible();
  }
  const { fields, marks, isBroken } = await look(page);
  expect(isBroken, 'the error page').toBe(false);
  if (marks !== null) checkMarks(marks);
  return typedAfter(page, { typed, done, fields });
}

test(
  'whatever is pressed at random: no complaint, nothing lost, a verdict that can be',
  {
    tag: '@long',
  },
  async ({ page, context, baseURL }, { project }) => {
    const seconds = Number(process.env['MONKEY_SECONDS'] ?? 60);
    const seed = Number(
      process.env['MONKEY_SEED'] ?? (project.name === 'monkey' ? Date.now() % 1_000_000 : 1),
    );
    test.setTimeout((seconds + 90) * 1_000);
    const faults = faultsOf(page, new URL(baseURL ?? '').origin);
    const moves: string[] = [];
    await prepare(page, context, moves);
    await openWhole(page);
    const chance = chanceFrom(seed);
    const end = Date.now() + seconds * 1_000;
    let typed: Fields = {};
    try {
      while (Date.now() < end) {
        typed = await step(page, { chance, moves, typed });
        expect(faults).toEqual([]);
      }
      // It still answers.
      await page.setViewportSize({ width: 1280, height: 900 });
      // A picture may be open large over all of it.
      await page.keyboard.press('Escape');
      await page.goto('./#/battery');
      await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
      const title = page.locator('#f-title');
      await expect(title).toBeAttached();
      if (!(await title.isVisible())) await openLine(page, 'Name');
      await title.fill('Still here');
      await expect(title).toHaveValue('Still here');
      expect(await context.cookies()).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await test.info().attach('moves', { body: moves.join('\n'), contentType: 'text/plain' });
      process.stdout.write(`MONKEY_SEED=${seed}: ${moves.length} moves, the last “${moves.at(-1)}”\n`);
    }
  },
);
