import type { FlowBand } from './flow-layout';

/** The band a key leads to: up and down in a gutter, left and right along what the band is joined to. */
export function bandAfter(key: string, bands: readonly FlowBand[], at: number): number | undefined {
  const band = bands[at];
  if (band === undefined) return undefined;
  const last = bands.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return joined(bands, at, (next) => next.column === band.column + 1 && next.from === band.to);
    case 'ArrowLeft':
      return joined(bands, at, (next) => next.column === band.column - 1 && next.to === band.from);
    default:
      return undefined;
  }
}

/** Of the bands joined to this one the first of its meaning, else the first; itself at the end of its path. */
function joined(bands: readonly FlowBand[], at: number, isJoined: (band: FlowBand) => boolean): number {
  const meaning = bands[at]?.meaning;
  const same = bands.findIndex((band) => isJoined(band) && band.meaning === meaning);
  const next = same === -1 ? bands.findIndex(isJoined) : same;
  return next === -1 ? at : next;
}
