import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Sheet {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Closes it and takes back what its opening added to the history; the page beneath stays where it is. */
  readonly close: () => void;
}

const MARK = 'sheet';

const isMarked = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && Reflect.get(state, MARK) === true;
};

interface SheetParts {
  readonly panel: RefObject<HTMLElement | null>;
  /** The button that opens it, which has the focus again once it is closed. */
  readonly toggle: RefObject<HTMLElement | null>;
  /** Another one for another answer. */
  readonly answer: string;
}

/**
 * The phone's sheet: Back closes it, for it is what one sees, and so do Escape and a focus that leaves it. It opens
 * where it was left, unless the answer has changed since: then at the top.
 */
export function useSheet({ panel, toggle, answer }: SheetParts): Sheet {
  const [isOpen, setOpen] = useState(false);
  const seen = useRef<string | null>(null);
  // Going back takes a while: until then a second close would leave the page.
  const isGoingBack = useRef(false);
  useEffect(() => {
    const onBack = (): void => {
      isGoingBack.current = false;
      setOpen(isMarked());
      if (!isMarked()) window.history.scrollRestoration = 'auto';
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    if (seen.current !== answer) panel.current?.scrollTo({ top: 0 });
    seen.current = answer;
  }, [isOpen, answer, panel]);
  const open = useCallback(() => {
    // Closing may be a jump to a question: to go back must not scroll away from it.
    window.history.scrollRestoration = 'manual';
    const state: unknown = window.history.state;
    window.history.pushState({ ...Object(state), [MARK]: true }, '');
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    if (!isMarked() || isGoingBack.current) return;
    isGoingBack.current = true;
    window.history.back();
  }, []);
  useEffect(() => {
    const element = panel.current;
    if (!isOpen || element === null) return;
    return closeByKeys(element, close, toggle);
  }, [isOpen, panel, toggle, close]);
  return { isOpen, open, close };
}

/**
 * Closes the sheet by Escape, and behind a focus that Tab takes out of it: the sheet covers the page, so that it would
 * be seen nowhere. By the document's own events, for parts of the sheet are drawn by the form and tell React's to that.
 */
function closeByKeys(element: HTMLElement, close: () => void, toggle: SheetParts['toggle']): () => void {
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    close();
    toggle.current?.focus();
  };
  element.addEventListener('focusout', onFocusOut);
  element.addEventListener('keydown', onKeyDown);
  return () => {
    element.removeEventListener('focusout', onFocusOut);
    element.removeEventListener('keydown', onKeyDown);
  };
}
