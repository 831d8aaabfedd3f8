import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The usual size of a page's text, in px. */
const USUAL = 16;

/** How many times as large as usual the page's text is: its reader may have enlarged it. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;

/**
 * The width in px that an element is given, kept up to date, 0 before it is known; and how many times as large as usual
 * text is there.
 */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (element.current === null) return;
    setWidth(element.current.getBoundingClientRect().width);
    setScale(textScale());
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width, scale];
}
