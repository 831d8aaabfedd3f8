import {
  type Country,
  countriesThatCount,
  type Evaluation,
  NOT_KNOWN,
  type Rulebook,
  type Scenario,
} from '../../law';
import { type ChartStage, placedValue } from './stage-value';

/** A country's part of a stage, in USD, split by whether it counts for the mineral at hand. */
export interface CountryValue {
  /** `ZZ`: not known. */
  readonly country: string;
  readonly counts: number;
  readonly doesNot: number;
}

export interface CountrySeries {
  /** Greatest first, what is not known last; at most {@link MOST} rows. */
  readonly countries: readonly CountryValue[];
  /** The tail, when there are more. */
  readonly others?: { readonly count: number; readonly counts: number; readonly doesNot: number };
  readonly total: number;
  /** Every country, for the table and the file. */
  readonly all: readonly CountryValue[];
}

export const MOST = 12;

/** The listed minerals' value by the country of a stage. */
export function byCountry(
  stage: ChartStage,
  { scenario, rulebook, evaluation }: { scenario: Scenario; rulebook: Rulebook; evaluation: Evaluation },
): CountrySeries {
  const partners = countriesThatCount(scenario, rulebook);
  const northAmerica: ReadonlySet<Country> = new Set(rulebook.partners.northAmerica.countries);
  const sums = new Map<string, { counts: number; doesNot: number }>();
  (scenario.minerals?.entries ?? []).forEach((entry, index) => {
    if (evaluation.minerals.entries[index]?.counted !== true) return;
    const counting: ReadonlySet<string> = stage === 'recycling' ? northAmerica : partners(entry.mineral);
    for (const { country, usd } of placedValue(entry, stage)) {
      const sum = sums.get(country) ?? { counts: 0, doesNot: 0 };
      sum[counting.has(country) ? 'counts' : 'doesNot'] += usd;
      sums.set(country, sum);
    }
  });
  return grouped([...sums].map(([country, sum]) => ({ country, ...sum })));
}

const valueOfRow = ({ counts, doesNot }: CountryValue): number => counts + doesNot;

function grouped(rows: readonly CountryValue[]): CountrySeries {
  const sorted = [...rows].sort(
    (a, b) =>
      Number(a.country === NOT_KNOWN) - Number(b.country === NOT_KNOWN) || valueOfRow(b) - valueOfRow(a),
  );
  const named = sorted.filter(({ country }) => country !== NOT_KNOWN);
  const unknown = sorted.filter(({ country }) => country === NOT_KNOWN);
  const total = sorted.reduce((sum, row) => sum + valueOfRow(row), 0);
  const room = MOST - unknown.length;
  if (named.length <= room) return { countries: sorted, total, all: sorted };
  const tail = named.slice(room - 1);
  const sum = (key: 'counts' | 'doesNot') => tail.reduce((all, row) => all + row[key], 0);
  return {
    countries: [...named.slice(0, room - 1), ...unknown],
    others: { count: tail.length, counts: sum('counts'), doesNot: sum('doesNot') },
    total,
    all: sorted,
  };
}
