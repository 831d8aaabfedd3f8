/** Everything the monkey can do: with the page as a whole here, with its controls beside this. */
import { cell, choose, click, key, type Move, press, type } from './monkey-controls';
import { type Chance, FILES, HASHES, oneOf, SIZES, TEXTS } from './monkey-inputs';

/** Milliseconds for files and links, which are read while the page goes on. */
const AWHILE = 200;

const openFile: Move = async (page, chance) => {
  const input = page.locator('input[type=file]');
  const file = oneOf(FILES, chance);
  if ((await input.count()) === 0) return null;
  await input.first().setInputFiles(file);
  await page.waitForTimeout(AWHILE);
  return { what: `open ${file.name}` };
};

const dropFile: Move = async (page, chance) => {
  const { name, buffer, mimeType } = oneOf(FILES, chance);
  await page.evaluate(
    ({ bytes, ...file }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], file.name, file),
      );
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { bytes: buffer.toString('base64'), name, type: mimeType },
  );
  await page.waitForTimeout(AWHILE);
  return { what: `drop ${name}` };
};

const paste: Move = async (page, chance) => {
  const text = oneOf([...TEXTS, ...FILES.map(({ buffer }) => buffer.toString().slice(0, 5_000))], chance);
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    );
  }, text);
  return { what: `paste ${JSON.stringify(text.slice(0, 40))}` };
};

const drag: Move = async (page, chance) => {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  const [x, y, to, down] = [chance() * width, chance() * height, chance() * width, chance() * height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(to, down, { steps: 3 });
  await page.mouse.up();
  return { what: 'drag' };
};

const follow: Move = async (page, chance) => {
  const hash = oneOf(HASHES, chance);
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForTimeout(AWHILE);
  return { what: `follow ${hash.slice(0, 40)}` };
};

const walk: Move = async (page, chance) => {
  const way = oneOf(['back', 'forward'] as const, chance);
  // Back to before the page was opened leaves it.
  const went = await page.evaluate((to) => {
    if (to === 'back' ? !navigation.canGoBack : !navigation.canGoForward) return false;
    history[to]();
    return true;
  }, way);
  if (!went) return null;
  await page.waitForTimeout(AWHILE);
  return { what: `go ${way}` };
};

const resize: Move = async (page, chance) => {
  const size = oneOf(SIZES, chance);
  await page.setViewportSize(size);
  return { what: `resize to ${size.width}` };
};

const reload: Move = async (page) => {
  // Opened on a link the page shows what the link holds; work kept is a press away.
  if (page.url().includes('?s=')) return null;
  await page.reload();
  return { what: 'reload', reopened: 'kept' };
};

/** Each move, as often as its number says. */
const MOVES: readonly (readonly [number, Move])[] = [
  [22, press],
  [20, type],
  [12, choose],
  [10, click('input:is([type=checkbox], [type=radio]):enabled')],
  [8, click('summary')],
  [8, click('nav a:not([hreflang])')],
  [3, click('svg [tabindex="0"]')],
  [4, key],
  [3, openFile],
  [1, dropFile],
  [2, paste],
  [2, drag],
  [3, cell],
  [2, follow],
  [1, walk],
  [1, resize],
  [1, reload],
];

const DRAWN = MOVES.flatMap(([often, move]) => Array.from({ length: often }, () => move));

export const anyMove = (chance: Chance): Move => oneOf(DRAWN, chance);
