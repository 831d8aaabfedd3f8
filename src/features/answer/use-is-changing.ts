import { useEffect, useState } from 'react';

/** As long (milliseconds) as one who types pauses between two keys. */
const PAUSE = 800;

/** Whether words changed a moment ago and may change again: what speaks them up waits until they stand. */
export function useIsChanging(words: string): boolean {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return settled !== words;
}
