/**
 * Times the engines beside each other and prints medians with their spread and ratios. What they answer is compared
 * first. Needs a build (`dist/rules`) and this folder's packages; `npm run bench` sees to both.
 */
import { batteryOf } from './battery.mjs';
import { engines } from './engines.mjs';

const SIZES = [12, 500, 5_000];
/** Fewer where one run takes seconds. */
const SAMPLES = { most: 60, least: 5, budgetMs: 8_000 };
/** Until the engine's code is compiled: a page is long past its first key press. */
const WARM_UP_MS = 1_000;

const quantile = (/** @type {readonly number[]} */ sorted, /** @type {number} */ part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** @param {number} ms */
const inWords = (ms) => (ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(2)} ms`);

/**
 * Milliseconds of each run; small batteries are run many at a time, for a clock is coarse.
 * @param {import('./engines.mjs').Timed} engine
 * @param {number} size
 */
async function timesOf({ prepare }, size) {
  const together = size < 100 ? 20 : 1;
  let turn = 0;
  const once = async () => {
    const runs = Array.from({ length: together }, () => prepare(batteryOf(size, ++turn)));
    const began = performance.now();
    for (const run of runs) await run();
    return (performance.now() - began) / together;
  };
  const isWarm = performance.now() + WARM_UP_MS;
  do await once();
  while (performance.now() < isWarm);
  const times = [];
  const until = performance.now() + SAMPLES.budgetMs;
  while (times.length < SAMPLES.least || (times.length < SAMPLES.most && performance.now() < until))
    times.push(await once());
  return times.toSorted((a, b) => a - b);
}

/**
 * The answer, or what the engine broke with.
 * @param {import('./engines.mjs').Timed} engine
 * @param {number} size
 */
async function answerOf({ prepare }, size) {
  try {
    return await prepare(batteryOf(size, 0))();
  } catch (error) {
    return /call stack/i.test(String(error)) ? 'stack overflow' : String(error);
  }
}

/** @type {string[]} */
const wrong = [];
process.stdout.write(
  '| entries | engine | median | quarter to three quarters | times ours |\n|---|---|---|---|---|\n',
);
for (const size of SIZES) {
  const [own, ...others] = await Promise.all(engines.map((engine) => answerOf(engine, size)));
  let base = Number.NaN;
  for (const [index, engine] of engines.entries()) {
    const answer = index === 0 ? own : others[index - 1];
    if (typeof answer !== 'number') {
      process.stdout.write(`| ${size} | ${engine.name} | ${answer} | | |\n`);
      continue;
    }
    if (Math.abs(answer - Number(own)) > 1e-9) wrong.push(`${engine.name} at ${size}: ${answer}, not ${own}`);
    const times = await timesOf(engine, size);
    const median = quantile(times, 0.5);
    if (index === 0) base = median;
    const spread = `${inWords(quantile(times, 0.25))} to ${inWords(quantile(times, 0.75))}`;
    process.stdout.write(
      `| ${size} | ${engine.name} | ${inWords(median)} | ${spread} | ${(median / base).toFixed(1)} |\n`,
    );
  }
}
for (const each of wrong) process.stderr.write(`Another answer: ${each}\n`);
if (wrong.length > 0) process.exitCode = 1;
