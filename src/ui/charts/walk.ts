/** Which mark each key leads to, along a row of them. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The place in a row of `count` that a key leads to from `at`; undefined for any other key. */
export const stepOf = (key: string, at: number, count: number): number | undefined =>
  count === 0 ? undefined : STEPS[key]?.(Math.min(at, count - 1), count - 1);

/** Moves the focus to a mark among those of the same drawing, by its place. */
export function focusMark(from: Element, at: number): void {
  const marks = from.closest('svg')?.querySelectorAll<SVGElement>('[data-mark]');
  marks?.item(at)?.focus();
}
