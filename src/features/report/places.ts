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
import type { Messages } from '../../text';
import type { ReportFact, ReportWords } from './report';

const MOST = 6;

/** Where an entry's stages took place, in words; the greatest parts of each. */
export function placesWords({ text, format }: ReportWords, entry: Entry): readonly string[] {
  const recycling = entry.kind === 'chain' ? entry.recycling : entry.recycled;
  const stages: readonly (readonly [string, readonly (Act | Part)[] | undefined])[] = [
    [text.insight_stage_extraction(), entry.extraction],
    [text.insight_stage_processing(), entry.processing],
    [text.insight_stage_recycling(), recycling],
  ];
  return stages.flatMap(([stage, places = []]) => {
    if (places.length === 0) return [];
    const sorted = [...places].sort((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0));
    const named = sorted.slice(0, MOST).map((place) => {
      const country = format.country(place.country);
      if ('percent' in place)
        return text.insight_report_place({ country, amount: format.percent(place.percent) });
      return place.valueAddedUsd === undefined
        ? country
        : text.insight_report_place({ country, amount: format.money(place.valueAddedUsd) });
    });
    const more = sorted.length > MOST ? [text.insight_way_more({ count: sorted.length - MOST })] : [];
    return [text.insight_report_stage({ stage, places: [...named, ...more].join(', ') })];
  });
}

/** The partners whose agreement counts for a mineral that an entry has from them, with the agreement and its first day. */
export function partnersOf({ text, format, scenario, rulebook }: ReportWords): readonly ReportFact[] {
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
      value: text.insight_report_partner({ agreement, since: format.day(from) }),
    }));
}

/** What was said of foreign entities of concern; nothing where nothing was. */
export function feocWords(text: Messages, feoc: Feoc | undefined): readonly string[] {
  if (feoc === undefined) return [];
  const fact = { none: text.form_feoc_none, present: text.form_feoc_present, unknown: text.form_not_known }[
    feoc
  ]();
  return [text.insight_fact_of({ thing: text.insight_fact_feoc(), fact })];
}
