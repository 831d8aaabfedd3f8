import { NOT_KNOWN, type Scenario } from '../../../law';
import { byCountry, type CountrySeries, type CountryValue, wholeOf } from '../by-country/series';
import { type ChartStage, reachOf, stageParts } from '../stage-parts';
import { countingAt, type Weighed } from '../weighed';

/** A country with value on the map. */
export type MapCountry = CountryValue;

/** The greatest value that does not count where it was. */
export interface GreatestLoss {
  readonly mineral: string;
  readonly country: string;
  readonly usd: number;
}

export interface MapSeries {
  /** Greatest first: each country once, those without value added among them. */
  readonly countries: readonly MapCountry[];
  /** USD whose country is not known or not there. */
  readonly notPlaced: number;
  readonly counted: number;
  readonly greatestLoss?: GreatestLoss;
  /** Every country that counts for one of the minerals shown. */
  readonly counting: ReadonlySet<string>;
  readonly table: CountrySeries;
}

/** Where the listed minerals' value was at a stage, and whether that counts. */
export function mapSeries(stage: ChartStage, weighed: Weighed, mineral?: string): MapSeries {
  const table = byCountry(stage, weighed, mineral);
  const named = table.all.filter(({ country }) => country !== NOT_KNOWN);
  const byCode = new Map<string, MapCountry>();
  for (const each of named) {
    const before = byCode.get(each.country);
    byCode.set(each.country, before === undefined ? each : together(before, each));
  }
  const loss = greatestLoss(stage, weighed, mineral);
  return {
    countries: [...byCode.values()].sort((a, b) => wholeOf(b) - wholeOf(a)),
    notPlaced: table.all
      .filter(({ country }) => country === NOT_KNOWN)
      .reduce((sum, each) => sum + wholeOf(each), 0),
    counted: named.reduce((sum, { counts }) => sum + counts, 0),
    ...(loss === undefined ? {} : { greatestLoss: loss }),
    counting: countingFor(stage, weighed, mineral),
    table,
  };
}

/** A country in which nothing was added to some of the value is still one country. */
const together = (a: MapCountry, b: MapCountry): MapCountry => ({
  country: a.country,
  state: 'named',
  counts: a.counts + b.counts,
  notKnown: a.notKnown + b.notKnown,
  doesNot: a.doesNot + b.doesNot,
  countsElsewhere: a.countsElsewhere + b.countsElsewhere,
});

function countingFor(stage: ChartStage, weighed: Weighed, mineral?: string): ReadonlySet<string> {
  const counting = countingAt(weighed);
  const { minerals } = weighed.rulebook.minerals;
  const shown = minerals.filter(({ id }) => mineral === undefined || id === mineral);
  return new Set(shown.flatMap(({ id }) => [...counting({ mineral: id }, stage)]));
}

/** The mineral and the country with the most value that does not count there. */
function greatestLoss(stage: ChartStage, weighed: Weighed, mineral?: string): GreatestLoss | undefined {
  const counting = countingAt(weighed);
  const sums = new Map<string, GreatestLoss>();
  weighed.scenario.minerals?.entries.forEach((entry, index) => {
    if (weighed.evaluation.minerals.entries[index]?.counted !== true) return;
    if (mineral !== undefined && entry.mineral !== mineral) return;
    const value = Number(entry.valueUsd) * reachOf(entry, stage);
    for (const { country, state, part } of stageParts(entry, stage)) {
      if (country === NOT_KNOWN || (state === 'named' && counting(entry, stage).has(country))) continue;
      const key = `${entry.mineral}|${country}`;
      const usd = (sums.get(key)?.usd ?? 0) + value * part;
      sums.set(key, { mineral: entry.mineral, country, usd });
    }
  });
  return [...sums.values()].sort((a, b) => b.usd - a.usd)[0];
}

/** The listed minerals that are entered, in the form's order. */
export function mineralsIn({ minerals }: Scenario, { evaluation }: Pick<Weighed, 'evaluation'>) {
  const entered = (minerals?.entries ?? []).filter(
    (_, index) => evaluation.minerals.entries[index]?.counted === true,
  );
  return [...new Set(entered.map(({ mineral }) => mineral))];
}
