/** That nothing moves by itself. */
import type { Page } from '@playwright/test';

/** What the browser says of a layout shift; TypeScript does not know it. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  /** Within half a second of a click or a key: then it is an answer, and does not count. */
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Notes each layout shift: how much, and which elements moved from where to where. */
export function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
  const at = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}x${height}`;
  new PerformanceObserver((list) => {
    for (const { value, sources, hadRecentInput } of list.getEntries().filter(isShift)) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? `${node.tagName}.${node.className}` : 'text';
        return `${name} ${at(previousRect)} to ${at(currentRect)}`;
      });
      shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of the shifts that were noted; each is printed, with what moved. */
export async function shiftedIn(page: Page): Promise<number> {
  const shifts = await page.evaluate<readonly string[]>('shifts');
  if (shifts.length > 0) process.stdout.write(`${shifts.join('\n')}\n`);
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
}
