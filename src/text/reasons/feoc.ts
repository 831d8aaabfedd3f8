import type { EntityFound, Finding } from '../../law';
import { m } from '../index';
import { mineralName } from '../minerals';
import { comparedAs, dayWords, type Grounds, type SentencesOf } from './grounds';

const isAboutMinerals = ({ rule }: Finding): boolean => rule === 'feoc-minerals';

/** The first day of the rule, in words. */
const firstDay = (grounds: Grounds, { rule }: Finding): string =>
  dayWords(grounds, comparedAs(grounds, rule, 'day')[0]?.limit);

const entities = (grounds: Grounds, { rule }: Finding) => comparedAs(grounds, rule, 'foreign-entities')[0];

function mineralCondemned({ format }: Grounds, found: EntityFound | undefined): string {
  const mineral = found?.mineral === undefined ? '' : mineralName(found.mineral);
  if (found?.by !== 'place') return m.law_reason_feoc_mineral_reported({ mineral });
  const facts = { mineral, country: format.country(found.country) };
  if (found.stage === 'extraction') return m.law_reason_feoc_extracted_in(facts);
  return found.stage === 'processing'
    ? m.law_reason_feoc_processed_in(facts)
    : m.law_reason_feoc_recycled_in(facts);
}

function componentCondemned({ format }: Grounds, found: EntityFound | undefined): string {
  const name = found?.name ?? '';
  if (found?.by !== 'place')
    return name === ''
      ? m.law_reason_feoc_component_reported()
      : m.law_reason_feoc_named_component_reported({ name });
  const country = format.country(found.country);
  return name === ''
    ? m.law_reason_feoc_component_made_in({ country })
    : m.law_reason_feoc_named_component_made_in({ name, country });
}

function condemned(grounds: Grounds, finding: Finding): string {
  const { found, all } = entities(grounds, finding) ?? {};
  const first = (isAboutMinerals(finding) ? mineralCondemned : componentCondemned)(grounds, found);
  const { money, number } = grounds.format;
  return all === undefined
    ? first
    : m.law_reason_feoc_several({ first, count: number(all.count), usd: money(all.valueUsd) });
}

export const feocSentences: SentencesOf<'FEOC'> = {
  FEOC_NOT_YET_IN_FORCE: (g, finding) => m.law_reason_feoc_not_yet_in_force({ first: firstDay(g, finding) }),
  FEOC_DAY_UNKNOWN: (g, finding) => m.law_reason_feoc_day_unknown({ first: firstDay(g, finding) }),
  FEOC_NONE: (g, finding) => {
    if (!isAboutMinerals(finding)) return m.law_reason_feoc_none_components();
    return entities(g, finding)?.graphiteLeftOut === true
      ? m.law_reason_feoc_none_graphite_left_out()
      : m.law_reason_feoc_none_minerals();
  },
  FEOC_COVERED_NATION: condemned,
  FEOC_REPORTED: condemned,
  FEOC_UNKNOWN: (g, finding) =>
    isAboutMinerals(finding)
      ? m.law_reason_feoc_unknown_minerals({ count: entities(g, finding)?.notStated ?? 0 })
      : m.law_reason_feoc_unknown_components(),
  FEOC_NOTHING_TO_TEST: (_, finding) =>
    isAboutMinerals(finding) ? m.law_reason_feoc_no_minerals() : m.law_reason_feoc_no_components(),
};
