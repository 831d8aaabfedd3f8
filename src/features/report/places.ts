import { type Act, countriesThatCount, type Entry, type Feoc, type Part } from '../../law';
import { m } from '../../text';
import type { ReportFact, ReportWords } from './report';

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
    const sorted = [...places].sort((a, b) => amountOf(b) - amountOf(a));
    const named = sorted.slice(0, MOST).map((place) =>
      m.insight_report_place({
        country: format.country(place.country),
        amount: 'percent' in place ? format.percent(place.percent) : format.money(place.valueAddedUsd),
      }),
    );
    const more = sorted.length > MOST ? [m.insight_way_more({ count: sorted.length - MOST })] : [];
    return [m.insight_report_stage({ stage, places: [...named, ...more].join(', ') })];
  });
}

/** The partners whose agreement counts for a mineral that an entry has from them, with the agreement and its first day. */
export function partnersOf({ format, scenario, rulebook }: ReportWords): readonly ReportFact[] {
  const countriesFor = countriesThatCount(scenario, rulebook);
  const counting = new Set(
    (scenario.minerals?.entries ?? []).flatMap(({ mineral, extraction = [], processing = [] }) => {
      const countries = countriesFor(mineral);
      return [...extraction, ...processing]
        .map(({ country }) => country)
        .filter((each) => countries.has(each));
    }),
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

const amountOf = (place: Act | Part): number =>
  Number('percent' in place ? place.percent : place.valueAddedUsd);
