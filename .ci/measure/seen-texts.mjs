/** What of the page's texts can be read: both functions run in the page. */

/**
 * Every text that is shown and not marked as English, with where it stands: of the smallest block around it, so that
 * a sentence with parts set in bold is one text.
 * @returns {readonly { readonly text: string, readonly at: string }[]}
 */
export function visibleTexts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** @type {Map<Element, string>} */
  const texts = new Map();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, nodeValue } = node;
    if (parentElement === null || (nodeValue ?? '').trim() === '' || !parentElement.checkVisibility())
      continue;
    if (parentElement.closest('[lang=en], code, pre, script, style, noscript, [translate=no]') !== null)
      continue;
    // A text of a drawing is broken into lines by hand.
    const block = parentElement.closest('text') ?? parentElement;
    texts.set(block, `${texts.get(block) ?? ''}${block === parentElement ? '' : ' '}${nodeValue}`);
  }
  return [...texts].map(([element, text]) => ({
    text: text.trim(),
    at: `${element.localName}.${element.getAttribute('class') ?? ''} < ${element.parentElement?.getAttribute('class') ?? ''}`,
  }));
}

/**
 * Texts that are wider or higher than the box that cuts them; what may be scrolled is not cut, as what was typed into a
 * field scrolls in it, nor a cell of the grid, whose column can be widened, nor the line of a list of cars, which has
 * its height and opens.
 * @returns {readonly { readonly text: string, readonly at: string }[]}
 */
export function cutTexts() {
  return (
    [...document.querySelectorAll('body *')]
      .filter(
        (element) => element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true }),
      )
      .filter((element) => {
        if (element.closest('[role=grid], .line') !== null) return false;
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const isHidden = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
        if (isHidden || element.clientWidth === 0) return false;
        const isTyped = element instanceof HTMLInputElement && element.value !== '';
        const isWide =
          !isTyped &&
          overflowX !== 'visible' &&
          !/auto|scroll/.test(overflowX) &&
          element.scrollWidth > element.clientWidth + 1;
        const isHigh =
          overflowY !== 'visible' &&
          !/auto|scroll/.test(overflowY) &&
          element.scrollHeight > element.clientHeight + 1;
        return isWide || isHigh;
      })
      .map((element) => ({
        text: (element.getAttribute('placeholder') ?? element.textContent ?? '').trim().slice(0, 80),
        at: `${element.localName}.${element.getAttribute('class') ?? ''}`,
      }))
      // A box of a drawing that is not there yet has no text to cut.
      .filter(({ text }) => text !== '')
  );
}
