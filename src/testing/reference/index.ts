/**
 * The contract's § 3 written out a second time, slowly and from its own text: fractions of whole numbers, figures and
 * lists as plain text, nothing of `src/law` but its types. `evaluate` is held against it on thousands of scenarios.
 */
import type { Evaluation, Range, Regime, RuleId, Scenario, SourcingTest } from '../../law';
import { referenceFindings } from './findings';
import { type Exact, isAtLeast, percent, read } from './fraction';
import { batteryEnds, componentEnds, entryEnds, isCounted, testOf } from './sourcing';

const TESTS = ['traced-qualifying-value', 'fifty-percent-value-added'] as const;

function regimeOf(day: string | undefined): Regime {
  if (day === undefined) return 'unknown';
  if (day < '2023-01-01') return 'prior-law';
  if (day < '2023-04-18') return 'capacity-formula';
  return day < '2027-01-01' ? 'sourcing' : 'no-percentage';
}

/** Percents asked of minerals and of components, by year. */
const ASKED: Readonly<Record<string, readonly [number, number]>> = {
  2023: [40, 50],
  2024: [50, 60],
  2025: [60, 60],
  2026: [70, 70],
};

const isOver = (share: Exact, asked: number): boolean =>
  isAtLeast(share, { over: BigInt(asked), under: 100n });

type Ends = NonNullable<ReturnType<typeof batteryEnds>>;

function mineralsStatus(ends: Ends | null, asked: number): Evaluation['minerals']['status'] {
  if (ends === null) return 'unknown';
  if (isOver(ends.min, asked)) return 'met';
  if (isOver(ends.max, asked)) return 'depends';
  return isOver(ends.possible, asked) ? 'unknown' : 'failed';
}

function componentsStatus(ends: ReturnType<typeof componentEnds>, asked: number) {
  if (ends === null) return 'unknown';
  if (isOver(ends.share, asked)) return 'met';
  return isOver(ends.possible, asked) ? 'unknown' : 'failed';
}

const rangeOf = (ends: Ends | null): Range | null =>
  ends && {
    min: percent(ends.min),
    estimate: percent(ends.estimate),
    max: percent(ends.max),
    possible: percent(ends.possible),
  };

const wholeDollars = (usd: string): number => {
  const { over, under } = read(usd);
  return Number((2n * over + under) / (2n * under));
};

/** Point 10's formula: 2,500 + 417 + 417 · (kWh − 5), at most 7,500. */
function byCapacity(kwh: string | undefined): readonly number[] {
  if (kwh === undefined) return [0, 7500];
  const { over, under } = read(kwh);
  if (over < 5n * under) return [2500];
  const doubled = 2n * (2917n * under + 417n * (over - 5n * under));
  return [Math.min(7500, Number((doubled + under) / (2n * under)))];
}

const half = (status: string): readonly number[] => {
  if (status === 'met') return [3750];
  return status === 'failed' ? [0] : [0, 3750];
};

interface Halves {
  readonly minerals: { readonly status: string };
  readonly components: { readonly status: string };
}

function creditOf(
  scenario: Scenario,
  regime: Regime,
  findings: Readonly<Record<RuleId, string>>,
  halves: Halves,
) {
  const { certifiedUsd, batteryKwh } = scenario.vehicle ?? {};
  if (regime === 'prior-law')
    return { basis: null, status: 'not-computed', amountUsd: null, possibleUsd: [] };
  const isCertified = certifiedUsd !== undefined && (regime === 'sourcing' || regime === 'capacity-formula');
  const basis = isCertified ? 'certified' : 'computed';
  const gates = Object.values(findings);
  if (gates.includes('failed')) return { basis, status: 'ineligible', amountUsd: 0, possibleUsd: [0] };
  if (regime === 'unknown' || regime === 'no-percentage') {
    const status = regime === 'unknown' ? 'unknown' : 'undetermined';
    return { basis, status, amountUsd: null, possibleUsd: [0, 3750, 7500] };
  }
  const both = half(halves.minerals.status).flatMap((a) => half(halves.components.status).map((b) => a + b));
  const computed = regime === 'sourcing' ? both : byCapacity(batteryKwh);
  const amounts = isCertified ? [wholeDollars(certifiedUsd)] : computed;
  const all = new Set(gates.includes('unknown') ? [0, ...amounts] : amounts);
  const possibleUsd = [...all].sort((a, b) => a - b);
  const amountUsd = possibleUsd.length === 1 ? (possibleUsd[0] ?? null) : null;
  const open = amountUsd === 0 ? 'ineligible' : 'unknown';
  return { basis, status: possibleUsd.includes(0) ? open : 'eligible', amountUsd, possibleUsd };
}

/** What the contract says of a scenario, but for codes, traces and citations. */
export function referenceEvaluation(scenario: Scenario) {
  const { vehicle = {} } = scenario;
  const regime = regimeOf(vehicle.placedInService);
  const isCertified =
    (regime === 'sourcing' || regime === 'capacity-formula') && read(vehicle.certifiedUsd ?? '0').over > 0n;
  const found = referenceFindings(scenario, isCertified);
  const findings = Object.entries(found).map(([rule, status]) => [
    rule,
    regime === 'prior-law' ? 'not-applicable' : status,
  ]);
  const asked = regime === 'sourcing' ? ASKED[vehicle.placedInService?.slice(0, 4) ?? ''] : undefined;
  const test = testOf(scenario);
  const share = batteryEnds(scenario, test);
  const components = componentEnds(scenario.components);
  const status = (of: string): string => {
    if (asked === undefined) return 'not-applicable';
    return vehicle.fuelCell === true ? 'met' : of;
  };
  const halves = {
    minerals: {
      status: status(mineralsStatus(share, asked?.[0] ?? 0)),
      thresholdPercent: asked?.[0] ?? null,
      share: rangeOf(share),
      byTest: Object.fromEntries(
        TESTS.map((each: SourcingTest) => [each, rangeOf(batteryEnds(scenario, each))]),
      ),
      entries: (scenario.minerals?.entries ?? []).map((entry) => {
        const { basis, ...ends } = entryEnds(scenario, entry, test);
        return { id: entry.id, counted: isCounted(entry), qualifyingPercent: rangeOf(ends), basis };
      }),
    },
    components: {
      status: status(componentsStatus(components, asked?.[1] ?? 0)),
      thresholdPercent: asked?.[1] ?? null,
      sharePercent: components && percent(components.share),
      possiblePercent: components && percent(components.possible),
    },
  };
  return { version: 1, regime, findings, ...halves, credit: creditOf(scenario, regime, found, halves) };
}
