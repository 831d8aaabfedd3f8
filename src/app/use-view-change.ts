import { type RefObject, useEffect, useRef } from 'react';
import type { Depth } from '../platform/address';
import { m } from '../text';
import type { View } from './route';
import { useShownPlace } from './shown-place';

/** What the browser's tab says: the question of each depth, the name of each other view. */
function titleOf(view: View, depth: Depth): string {
  switch (view) {
    case 'calculator':
      return depth === 'car' ? m.page_car_heading() : m.page_battery_heading();
    case 'partners':
      return m.page_partners();
    case 'law':
      return m.page_law();
    case 'dealers':
      return m.dealers_nav();
    case 'accessibility':
      return m.accessibility_name();
    case 'developers':
      return m.cite_developers_heading();
  }
}

/** Names the view in the title, and moves the focus to its heading when it is gone to. */
export function useViewChange(main: RefObject<HTMLElement | null>): void {
  const { view, depth } = useShownPlace();
  const shown = useRef(view);
  useEffect(() => {
    document.title = m.page_title({ view: titleOf(view, depth) });
  }, [view, depth]);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    return main.current === null ? undefined : focusHeading(main.current);
  }, [view, main]);
}

/** Moves the focus to the heading of the view that is shown, once it is there; returns how to stop waiting. */
function focusHeading(main: HTMLElement): () => void {
  const focus = (): boolean => {
    const heading = [...main.querySelectorAll('h1')].find((each) => each.checkVisibility());
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    return heading !== undefined;
  };
  const watch = new MutationObserver(() => {
    if (focus()) watch.disconnect();
  });
  // The former view is still shown to those who hear of the change first.
  const frame = requestAnimationFrame(() => {
    if (!focus()) watch.observe(main, { childList: true, subtree: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    watch.disconnect();
  };
}
