import type { Act, Entry, Part } from '../../law';
import type { ReportWords } from './report';

const MOST = 4;

/** Where an entry's stages took place, in words; the greatest parts of each. */
export function placesWords({ text, format }: ReportWords, entry: Entry): string {
  const recycling = entry.kind === 'chain' ? entry.recycling : entry.recycled;
  const stages: readonly (readonly [string, readonly (Act | Part)[] | undefined])[] = [
    [text.insight_stage_extraction(), entry.extraction],
    [text.insight_stage_processing(), entry.processing],
    [text.insight_stage_recycling(), recycling],
  ];
  return stages
    .flatMap(([stage, places = []]) => {
      if (places.length === 0) return [];
      const sorted = [...places].sort((a, b) => amountOf(b) - amountOf(a));
      const named = sorted.slice(0, MOST).map((place) =>
        text.insight_report_place({
          country: format.country(place.country),
          amount: 'percent' in place ? format.percent(place.percent) : format.money(place.valueAddedUsd),
        }),
      );
      const more = sorted.length > MOST ? [text.insight_way_more({ count: sorted.length - MOST })] : [];
      return [text.insight_report_stage({ stage, places: [...named, ...more].join(', ') })];
    })
    .join('; ');
}

const amountOf = (place: Act | Part): number =>
  Number('percent' in place ? place.percent : place.valueAddedUsd);
