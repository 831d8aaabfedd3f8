import { useLayoutEffect, useRef, useState } from 'react';
import { useCalculationNow, useIsCalculated } from '../calculation';
import type { Clock } from '../platform/clock';
import { LineView } from './line-view';
import { lineWords } from './line-words';

interface CompactLineProps {
  readonly clock: Clock;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The answer in one line above the whole, as it stood there before the whole was opened. */
export function CompactLine({ clock, isOpen, onToggle }: CompactLineProps) {
  const place = useRef<HTMLDivElement>(null);
  const toggle = useRef(onToggle);
  const [view] = useState(() => new LineView(() => toggle.current()));
  useLayoutEffect(() => {
    toggle.current = onToggle;
  }, [onToggle]);
  useLayoutEffect(() => place.current?.replaceChildren(view.element), [view]);
  useLayoutEffect(() => {
    view.setOpen(isOpen);
    // Who has opened it goes on from its button.
    if (isOpen) view.focus();
  }, [view, isOpen]);
  return (
    <>
      <div ref={place} />
      {useIsCalculated() ? <Words view={view} clock={clock} isOpen={isOpen} /> : null}
    </>
  );
}

interface WordsProps extends Pick<CompactLineProps, 'clock' | 'isOpen'> {
  readonly view: LineView;
}

function Words({ view, clock, isOpen }: WordsProps): null {
  const calculation = useCalculationNow();
  useLayoutEffect(() => view.show(lineWords(calculation, clock), isOpen), [view, calculation, clock, isOpen]);
  return null;
}
