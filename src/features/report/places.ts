import {
  type Act,
  amountOf,
  type Country,
  type Entry,
  type Feoc,
  type MineralId,
  type Part,
  standingOf,
} from '../../law';
import { m } from '../../text';
import type { ReportFact, ReportWords } from './report-words';

const MOST = 6;

/** Where an entry's stages took place, in words; the greatest parts of each. */
export function placesWords({ format }: ReportWords, entry: Entry): readonly string[] {
  const recycling = entry.kind === 'chain' ? entry.recycling : entry.recycled;
  const stages: readonly (readonly [string, readonly (Act | Part)[] | undefined])[] = [
    [m.insight_stage_extraction(), entry.extraction],
    [m.insight_stage_processing(), entry.processing],
    [m.insight_stage_recycling(), recycling],
  ];
  return stages.flatMap(([stage, places = []]) => {
    if (places.length === 0) return [];
    const sorted = [...places].sort((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0));
    const named = sorted.slice(0, MOST).map((place) => {
      const country = format.country(place.country);
      if ('percent' in place)
        return m.insight_report_place({ country, amount: format.percent(place.percent) });
      return place.valueAddedUsd === undefined
        ? country
        : m.insight_report_place({ country, amount: format.money(place.valueAddedUsd) });
    });
    const more = sorted.length > MOST ? [m.insight_way_more({ count: sorted.length - MOST })] : [];
    return [m.insight_report_stage({ stage, places: [...named, ...more].join(', ') })];
  });
}

/** The partners whose agreement, not a what-if, counts for a mineral that an entry has from them, with the agreement and its first day. */
export function partnersOf({ format, scenario, rulebook }: ReportWords): readonly ReportFact[] {
  const isByAgreement = (country: Country, mineral: MineralId): boolean =>
    standingOf({ country, mineral, stage: 'processing' }, scenario, rulebook).why === 'agreement';
  const counting = new Set(
    (scenario.minerals?.entries ?? []).flatMap(({ mineral, extraction = [], processing = [] }) =>
      [...extraction, ...processing]
        .map(({ country }) => country)
        .filter((country) => isByAgreement(country, mineral)),
    ),
  );
  return rulebook.partners.partners
    .filter(({ country }) => counting.has(country))
    .map(({ country, agreement, from }) => ({
      key: country,
      name: format.country(country),
      value: m.insight_report_partner({ agreement, since: format.day(from) }),
    }));
}

/** What was said of foreign entities of concern; nothing where nothing was. */
export function feocWords(feoc: Feoc | undefined): readonly string[] {
  if (feoc === undefined) return [];
  const fact = { none: m.form_feoc_none, present: m.form_feoc_present, unknown: m.form_not_known }[feoc]();
  return [m.insight_fact_of({ thing: m.insight_fact_feoc(), fact })];
}
