import { useSyncExternalStore } from 'react';

/** Where the picture has its place: under the questions, within the answer, or in a column of its own. */
export type Room = 'narrow' | 'wide' | 'widest';

/** The widths of `calculator-view.module.css`. */
const WIDE = window.matchMedia('(min-width: 64rem)');
const WIDEST = window.matchMedia('(min-width: 112rem)');

const roomNow = (): Room => (WIDEST.matches ? 'widest' : WIDE.matches ? 'wide' : 'narrow');

function onRoomChange(react: () => void): () => void {
  for (const query of [WIDE, WIDEST]) query.addEventListener('change', react);
  return () => {
    for (const query of [WIDE, WIDEST]) query.removeEventListener('change', react);
  };
}

/** How much room there is beside the questions. */
export const useRoom = (): Room => useSyncExternalStore(onRoomChange, roomNow, () => 'narrow');
