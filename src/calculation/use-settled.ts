import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without a change: longer than between two keys of a number that is being typed. */
const PAUSE = 300;

/** A value once it stands still, and the one before until then: for what takes longer to draw than a key takes to type. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
