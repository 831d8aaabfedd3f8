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
