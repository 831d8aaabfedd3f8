import { MINERALS, type MineralId } from '../../../law';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { mineralName } from '../../../text/minerals';
import type { LegendItem } from '../../../ui/charts/legend';
import type { MapMark } from '../../../ui/charts/map-mark';
import { wholeOf } from '../by-country/series';
import { countryFigures, placeSentence, stageName } from '../by-country/words';
import type { ChartStage } from '../stage-parts';
import type { MapCountry, MapSeries } from './series';

/** All that the map says. */
export function useMapWords(stage: ChartStage, mineral: MineralId | undefined, series: MapSeries) {
  const words = { format };
  const greatest = Math.max(...series.countries.map(wholeOf));
  const valued = series.countries.map(
    (each): MapMark => ({
      country: each.country,
      name: format.country(each.country),
      ...lookOf(each),
      ...(greatest > 0 ? { weight: wholeOf(each) / greatest } : {}),
      description: placeSentence(words, each),
    }),
  );
  const withValue = new Set(series.countries.map(({ country }) => country));
  const partners = [...series.counting]
    .filter((country) => !withValue.has(country))
    .map((country): MapMark => ({ country, name: format.country(country), look: 'partner' }));
  const minerals = mineral === undefined ? m.insight_map_all_minerals() : mineralName(mineral);
  const caption = m.insight_map_caption({ stage: stageName(stage), minerals });
  return {
    marks: [...valued, ...partners],
    legend: legendOf([...valued, ...partners]),
    finding: useFinding(stage, series),
    figures: countryFigures(words, series.table.all, {
      caption,
      of: [
        ['stage', stage],
        ['mineral_id', mineral ?? 'all'],
      ],
    }),
    notes: [
      ...(valued.length > 1 ? [m.insight_map_stronger()] : []),
      ...(series.notPlaced > 0
        ? [m.insight_map_not_placed({ value: format.roundMoney(series.notPlaced) })]
        : []),
      m.insight_map_borders(),
    ],
  };
}

/** A country for which some minerals count and some do not shows its parts. */
function lookOf(country: MapCountry): Pick<MapMark, 'look' | 'parts'> {
  const { counts, doesNot } = country;
  if (counts === 0 || doesNot === 0) return { look: counts > 0 ? 'counts' : 'does-not' };
  const total = wholeOf(country);
  return {
    look: 'mixed',
    parts: [
      { meaning: 'counts', part: counts / total },
      { meaning: 'does-not', part: doesNot / total },
    ],
  };
}

function legendOf(marks: readonly MapMark[]): readonly LegendItem[] {
  const items = [
    ['counts', { meaning: 'counts', label: m.insight_map_counts() }],
    ['does-not', { meaning: 'filled', label: m.insight_map_does_not() }],
    ['mixed', { meaning: 'mixed', label: m.insight_map_mixed() }],
    ['partner', { meaning: 'partner', label: m.insight_map_partner() }],
  ] as const;
  return items.filter(([look]) => marks.some((mark) => mark.look === look)).map(([, item]) => item);
}

function useFinding(stage: ChartStage, { greatestLoss, counted, countries }: MapSeries): string {
  if (countries.length === 0) return m.insight_country_finding_none();
  if (greatestLoss === undefined) return m.insight_map_finding_all({ value: format.shortMoney(counted) });
  const id = MINERALS.find((each) => each === greatestLoss.mineral);
  const said = {
    mineral: id === undefined ? greatestLoss.mineral : mineralName(id),
    country: format.country(greatestLoss.country),
    value: format.shortMoney(greatestLoss.usd),
  };
  return {
    extraction: m.insight_map_finding_extraction,
    processing: m.insight_map_finding_processing,
    recycling: m.insight_map_finding_recycling,
  }[stage](said);
}
