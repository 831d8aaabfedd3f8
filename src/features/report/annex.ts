import { toBigMicros } from '../../kernel/decimal';
import {
  type EntryTrace,
  type Evaluation,
  explain,
  type Range,
  type StageTrace,
  traceEntries,
} from '../../law';
import { m } from '../../text';
import type { Format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { itemsOf } from './fact-lists';
import type { Annex, AnnexEntry, AnnexRange, AnnexRoute, ReportWords } from './report-words';

/** More than this is a book; the file of the evaluation holds all of it. */
const MOST = 500;
const NINE = 9;

/** Writes the annex; undefined where nothing of the battery is weighed. */
export function annexOf(words: ReportWords, { minerals }: Evaluation): Annex | undefined {
  const { format, scenario, rulebook } = words;
  if (minerals.share === null) return undefined;
  const counted = traceEntries(scenario, rulebook).filter(({ counted }) => counted);
  const routes = routesOf(format, counted);
  const left = Math.max(0, counted.length - MOST) + Math.max(0, routes.length - MOST);
  return {
    test: testWords(words),
    total: { value: format.exactMoney(minerals.totalValueUsd), counts: rangeOf(format, minerals.share) },
    routes: routes.slice(0, MOST),
    entries: counted.slice(0, MOST).map((entry) => entryOf(format, entry)),
    components: itemsOf(words, MOST),
    left: left === 0 ? undefined : m.cite_annex_left({ count: format.number(left) }),
  };
}

function testWords({ format, scenario, rulebook }: ReportWords): string {
  const { test, testBy } = explain(scenario, rulebook).minerals;
  const name = test === 'traced-qualifying-value' ? m.insight_test_traced() : m.insight_test_fifty();
  return testBy === 'scenario'
    ? m.cite_annex_test_chosen({ test: name })
    : m.cite_annex_test_of_day({ test: name, since: format.day(testBy.from) });
}

const rangeOf = (format: Format, { min, estimate, max, possible }: Range): AnnexRange => ({
  least: format.percent(min, NINE),
  estimate: format.percent(estimate, NINE),
  most: format.percent(max, NINE),
  possible: format.percent(possible, NINE),
});

const STAGES = {
  extraction: m.insight_stage_extraction,
  processing: m.insight_stage_processing,
  recycling: m.insight_stage_recycling,
};

const BASES: Readonly<Record<EntryTrace['basis'], () => string>> = {
  ...STAGES,
  both: m.cite_annex_both,
  none: m.cite_annex_none,
};

function entryOf(
  format: Format,
  { id, kind, mineral, valueUsd, qualifyingPercent, basis, stages }: EntryTrace,
): AnnexEntry {
  return {
    id,
    mineral: mineralName(mineral),
    value: format.exactMoney(valueUsd),
    counts: rangeOf(format, qualifyingPercent),
    basis: BASES[basis](),
    stages: stages.map(({ stage, places }) => ({
      stage: STAGES[stage](),
      places: places.map(({ country, amount, standing }) => ({
        country: format.country(country),
        amount: amountWords(format, kind, amount),
        counts: standing.counts
          ? m.cite_annex_counts()
          : standing.why === 'unknown-origin'
            ? m.cite_annex_not_known()
            : m.cite_annex_does_not(),
      })),
    })),
  };
}

function amountWords(format: Format, kind: EntryTrace['kind'], amount: number | undefined): string {
  if (amount === undefined) return '';
  return kind === 'shares' ? format.percent(amount, NINE) : format.exactMoney(amount);
}

interface Sum {
  readonly first: EntryTrace;
  readonly count: number;
  readonly micros: bigint;
  readonly least: number;
  readonly most: number;
}

/** Entries of one mineral and one route together, the dearest first. */
function routesOf(format: Format, entries: readonly EntryTrace[]): readonly AnnexRoute[] {
  const sums = new Map<string, Sum>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.mineral, entry.stages.map((stage) => [stage.stage, codesOf(stage)])]);
    const { first, count, micros, least, most } = sums.get(key) ?? {
      first: entry,
      count: 0,
      micros: 0n,
      least: 0,
      most: 0,
    };
    sums.set(key, {
      first,
      count: count + 1,
      micros: micros + toBigMicros(entry.valueUsd),
      least: least + entry.countsUsd.min,
      most: most + entry.countsUsd.max,
    });
  }
  return [...sums.values()]
    .sort((a, b) => Number(b.micros - a.micros))
    .map(({ first, count, micros, least, most }) => ({
      mineral: mineralName(first.mineral),
      route: routeWords(format, first),
      entries: format.number(count),
      value: format.exactMoney(decimalOf(micros)),
      least: format.exactMoney(least.toFixed(6)),
      most: format.exactMoney(most.toFixed(6)),
    }));
}

const codesOf = ({ places }: StageTrace): readonly string[] => places.map(({ country }) => country).sort();

const decimalOf = (micros: bigint): string =>
  `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, '0')}`;

/** Names beyond these would fill the table; the entries below have them all. */
const MOST_NAMES = 3;

function routeWords(format: Format, { stages }: EntryTrace): string {
  if (stages.length === 0) return m.cite_annex_no_stage();
  return stages
    .map((stage) => {
      const names = codesOf(stage).map((code) => format.country(code));
      const places =
        names.length > MOST_NAMES ? m.cite_annex_countries({ count: names.length }) : names.join(', ');
      return m.insight_report_stage({ stage: STAGES[stage.stage](), places });
    })
    .join('; ');
}
