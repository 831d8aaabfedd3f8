const STEPS = [1, 2, 2.5, 5, 10];

/** Round figures from 0 to the first that is not under `max`: as few steps as `most` at the most. */
export function roundTicks(max: number, most: number): readonly number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const count = Math.ceil((max / step) * (1 - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

interface Axis {
  /** In px; not above 0 before it is known. */
  readonly width: number;
  /** How wide the figure of a tick is, in px. */
  readonly widthOf: (tick: number) => number;
}

/** The most steps that are told, and fewer where their figures would touch. */
const STEPS_TOLD = [4, 3, 2, 1];
/** Between two figures, in px. */
const APART = 8;

/** Round ticks whose figures stand apart: the first begins at 0, the last ends at the axis' end, others are centered. */
export function fittingTicks(max: number, axis: Axis): readonly number[] {
  const tried = STEPS_TOLD.map((most) => roundTicks(max, most));
  const [most = [], ...fewer] = tried;
  if (axis.width <= 0) return most;
  return [most, ...fewer].find((ticks) => isApart(ticks, axis)) ?? tried.at(-1) ?? most;
}

function isApart(ticks: readonly number[], { width, widthOf }: Axis): boolean {
  const end = ticks.at(-1) ?? 1;
  const spans = ticks.map((tick) => {
    const [at, wide] = [(tick / end) * width, widthOf(tick)];
    const from = tick === 0 ? at : tick === end ? at - wide : at - wide / 2;
    return [from, from + wide] as const;
  });
  return spans.every(([from], index) => {
    const before = spans[index - 1];
    return before === undefined || before[1] + APART <= from;
  });
}
