/** The medians of the last benchmark: the figure the limits are given in, which Vitest's table leaves out. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly name: string, readonly median: number, readonly sampleCount: number }} Benchmark
 * @typedef {{ readonly files: readonly { readonly groups: readonly { readonly benchmarks: readonly Benchmark[] }[] }[] }} Report
 */

/** @type {Report} */
const { files } = JSON.parse(readFileSync(new URL('../../reports/bench.json', import.meta.url), 'utf8'));
const benchmarks = files.flatMap(({ groups }) => groups).flatMap((group) => group.benchmarks);
for (const { name, median, sampleCount } of benchmarks) {
  const time = median < 1 ? `${(median * 1000).toFixed(1)} µs` : `${median.toFixed(2)} ms`;
  process.stdout.write(`${name}: median ${time} of ${sampleCount} samples\n`);
}
