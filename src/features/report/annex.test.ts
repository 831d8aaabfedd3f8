/** Whoever has the annex alone can work out every figure of the report again. */
import { expect, test } from 'vitest';
import { COUNTRIES, evaluate, explain, parseScenario, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { vectors } from '../../testing/vectors';
import { thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { groundsOf } from '../../text/reasons';
import { annexOf } from './annex';
import { annexText } from './annex-text';
import type { Annex, AnnexEntry } from './report-words';

function annexFor(scenario: Scenario) {
  const evaluation = evaluate(scenario, shippedRulebook);
  const explanation = explain(scenario, shippedRulebook);
  const words = {
    ...groundsOf(scenario, explanation),
    rulebook: shippedRulebook,
    things: thingsIn(scenario),
  };
  return { evaluation, annex: annexOf(words, evaluation) };
}

/** `$1,234.5` and `12.5%` as people read them. */
const numberIn = (text: string): number => Number(text.replace(/[$,%]/g, ''));
const close = (actual: number, expected: number, why: string): void =>
  expect(Math.abs(actual - expected), `${why}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    2e-9 * Math.max(1, Math.abs(expected)),
  );

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What counts of a stage, from the words of its places alone: percents among shares, value added in a chain. */
function partOf({ stages }: AnnexEntry, name: string) {
  const places = stages.find(({ stage }) => stage === name)?.places;
  if (places === undefined) return undefined;
  const amountOf = (word: string): number =>
    sum(
      places
        .filter(({ counts }) => counts === word)
        .map(({ amount }) => (amount === '' ? 1 : numberIn(amount))),
    );
  const [counts, not, unknown] = [amountOf('counts'), amountOf('does not count'), amountOf('not known')];
  return { counts, not, unknown, all: counts + not + unknown };
}

/** The law's arithmetic (contract § 3.3 to 3.5) on what stands in the annex. */
function sharesAgain(entry: AnnexEntry) {
  const [e, p, r] = ['extraction', 'processing', 'recycling'].map((stage) => partOf(entry, stage));
  const of = (part: typeof e) => (part?.counts ?? 0) / 100;
  const open = (part: typeof e) => 1 - (part?.not ?? 0) / 100;
  const recycled = (r?.all ?? 0) / 100;
  const rest = 1 - recycled;
  return {
    least: 100 * (of(r) + rest * Math.max(of(e), of(p))),
    estimate: 100 * (of(r) + rest * (of(e) + of(p) - of(e) * of(p))),
    most: 100 * (of(r) + rest * Math.min(1, of(e) + of(p))),
    possible: 100 * (of(r) + (r?.unknown ?? 0) / 100 + rest * Math.min(1, open(e) + open(p))),
  };
}

function recomputes(annex: Annex): void {
  const values = annex.entries.map(({ value }) => numberIn(value));
  close(sum(values), numberIn(annex.total.value), 'the sum of the values');
  close(
    sum(annex.routes.map(({ value }) => numberIn(value))),
    numberIn(annex.total.value),
    'the sum of the routes',
  );
  for (const end of ['least', 'estimate', 'most', 'possible'] as const) {
    const counting = annex.entries.map(({ counts }, at) => (values[at] ?? 0) * numberIn(counts[end]));
    close(sum(counting) / sum(values), numberIn(annex.total.counts[end]), `the share, ${end}`);
  }
  for (const end of ['least', 'most'] as const) {
    const counting = annex.entries.map(({ counts }, at) => ((values[at] ?? 0) * numberIn(counts[end])) / 100);
    const routes = annex.routes.map((route) => numberIn(route[end]));
    expect(Math.abs(sum(routes) - sum(counting))).toBeLessThan(
      1e-5 * annex.routes.length + 1e-8 * sum(values),
    );
  }
}

const FORTY = COUNTRIES.filter((country) => country !== 'ZZ').slice(0, 40);

/** Forty countries at each stage of three minerals, some recycled, some not known. */
const LONG = (() => {
  const part = (percent: string) => FORTY.map((country) => ({ country, percent }));
  const entries = ['lithium', 'nickel', 'aluminum'].map((mineral, at) => ({
    kind: 'shares',
    id: mineral,
    mineral,
    valueUsd: ['123456789.25', '0.000123', '98765.4321'][at],
    extraction: part('2.123457'),
    processing: [...part('1.9'), { country: 'ZZ', percent: '3.5' }],
    ...(at === 1
      ? {
          recycled: [
            { country: 'US', percent: '7.25' },
            { country: 'KR', percent: '1.000001' },
            { country: 'ZZ', percent: '2' },
          ],
        }
      : {}),
  }));
  const parsed = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: { placedInService: '2024-06-01' },
    minerals: { entries },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
})();

test('every figure of a battery of forty countries is worked out again from its annex', () => {
  const { annex, evaluation } = annexFor(LONG);
  if (annex === undefined) throw new Error('no annex');
  for (const entry of annex.entries) {
    const again = sharesAgain(entry);
    for (const end of ['least', 'estimate', 'most', 'possible'] as const)
      close(numberIn(entry.counts[end]), again[end], `${entry.mineral}, ${end}`);
  }
  recomputes(annex);
  close(numberIn(annex.total.counts.least), evaluation.minerals.share?.min ?? -1, 'the page’s own share');
  const text = annexText(annex).join('\n');
  for (const country of FORTY) expect(text).toContain(`${format.country(country)} 2.123457% (`);
  expect(annex.test).toBe(
    'Test used: traced qualifying value, which the law names for the day of delivery (since May 6, 2024).',
  );
});

test('sums and shares of every case of the contract are those of its annex', () => {
  let seen = 0;
  for (const json of vectors.values()) {
    const parsed = parseScenario(json);
    if (!parsed.ok) continue;
    const { annex } = annexFor(parsed.value);
    if (annex === undefined) continue;
    recomputes(annex);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(30);
});

test('chains of one mineral and route are one line, with their sum; the value added stands in the entry', () => {
  const scenario = anEligibleScenario()
    .chain('lithium', '10.10', 'a')
    .minedIn('AU')
    .processedIn({ JP: '3', CN: '1' })
    .chain('lithium', '20.05', 'b')
    .minedIn('AU')
    .processedIn({ JP: '1', CN: '3' })
    .chain('nickel', '5', 'c')
    .minedIn('ID')
    .build();
  const { annex } = annexFor(scenario);
  expect(annex?.routes.map(({ mineral, route, entries, value }) => [mineral, route, entries, value])).toEqual(
    [
      ['Lithium', 'extraction: Australia; processing: China, Japan', '2', '$30.15'],
      ['Nickel', 'extraction: Indonesia', '1', '$5'],
    ],
  );
  expect(annex?.entries[0]?.stages[1]?.places).toEqual([
    { country: 'Japan', amount: '$3', counts: 'counts' },
    { country: 'China', amount: '$1', counts: 'does not count' },
  ]);
});

test('beyond five hundred entries it says where the rest is', () => {
  const entries = Array.from({ length: 600 }, (_, at) => ({
    kind: 'chain',
    id: `c${at}`,
    mineral: 'lithium',
    valueUsd: '1',
    extraction: [{ country: 'AU' }],
  }));
  const parsed = parseScenario({ format: 'battery-origin/scenario', version: 1, minerals: { entries } });
  if (!parsed.ok) throw new Error('no scenario');
  const { annex } = annexFor(parsed.value);
  expect(annex?.routes).toHaveLength(1);
  expect(annex?.entries).toHaveLength(500);
  expect(annex?.left).toBe('100 more lines did not find a place here: “Evaluation as JSON” has all of them.');
});
