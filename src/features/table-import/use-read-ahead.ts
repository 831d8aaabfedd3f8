import { useEffect } from 'react';
import { whenIdle } from '../../platform/when-idle';
import { type ChainRow, readAhead } from '../../scenario-form';

/** Reads the lines that a press would take while nothing else is to be done, so that the press is answered at once. */
export function useReadAhead(rows: readonly ChainRow[]): void {
  useEffect(() => {
    const reader = readAhead(rows);
    let callOff = (): void => undefined;
    const goOn = (): void => {
      if (reader.next().value === true) callOff = whenIdle(goOn);
    };
    callOff = whenIdle(goOn);
    return () => callOff();
  }, [rows]);
}
