/**
 * What is hard to hit with a finger; runs in the page. A target is measured by what a press on each point around its
 * middle hits, so that a label counts for its box, and what lies over a target is taken off. 44 px are asked for each
 * way; a link within a sentence is as high as its line, and a mark of a drawing has its row in the table.
 */
export function smallTargets(): readonly string[] {
  // Counted in whole steps from the middle, 44 px can be 43.
  const LEAST = 43;
  const TARGETS = 'a[href], button, summary, input, select, textarea';
  const lengthOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s/g, '').length;
  /** Whether it stands among words that are no part of it. */
  const isInSentence = (target: Element): boolean => {
    if (!target.matches('a, button') || getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement;
    while (block !== null && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    return lengthOf(block) > lengthOf(target) + 3;
  };
  /** On how many points of a line through the middle a press hits. */
  const reach = (target: Element, [dx, dy]: readonly [number, number]): number => {
    // Of a link on two lines, the longer.
    const [box] = [...target.getClientRects()].sort((a, b) => b.width - a.width);
    if (box === undefined) return 0;
    const isHit = (step: number): boolean => {
      const [x, y] = [box.x + box.width / 2 + dx * step, box.y + box.height / 2 + dy * step];
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (target.contains(hit) || hit.closest('label')?.control === target);
    };
    let [before, after] = [0, 0];
    while (before < 30 && isHit(-before)) before += 1;
    while (after < 30 && isHit(after + 1)) after += 1;
    return before + after;
  };
  /** A box to tick is hit by its label. */
  const hitArea = (target: Element): Element =>
    target instanceof HTMLInputElement && /radio|checkbox|file/.test(target.type)
      ? (target.labels?.[0] ?? target)
      : target;

  return [...document.querySelectorAll(TARGETS)]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => !target.matches(':disabled, [aria-hidden=true], svg *') && !isInSentence(target))
    .flatMap((target) => {
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      // What is skipped by is drawn once it has the focus.
      if (target.getBoundingClientRect().bottom < 0) return [];
      const area = hitArea(target);
      const [wide, high] = [reach(area, [1, 0]), reach(area, [0, 1])];
      if (wide >= LEAST && high >= LEAST) return [];
      const name = target.getAttribute('aria-label') ?? area.textContent ?? '';
      return [`${wide} × ${high}: ${target.localName} “${name.trim().slice(0, 50)}”`];
    });
}
