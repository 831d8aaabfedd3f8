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

/**
 * The phone's sheet: Back closes it, for it is what one sees. It opens where it was left, unless the answer has
 * changed since: then at the top.
 */
export function useSheet(panel: RefObject<HTMLElement | null>, answer: string): Sheet {
  const [isOpen, setOpen] = useState(false);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const onBack = (): void => {
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
    if (isMarked()) window.history.back();
  }, []);
  return { isOpen, open, close };
}
