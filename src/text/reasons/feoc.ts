import { fromPointer } from '../../kernel/pointer';
import type { ComponentItem, Country, Entry, Finding, Scenario } from '../../law';
import { m } from '../index';
import { mineralName } from '../minerals';
import type { Grounds, SentencesOf } from './grounds';

const isAboutMinerals = ({ rule }: Finding): boolean => rule === 'feoc-minerals';

const firstDay = ({ rulebook, format }: Grounds, finding: Finding): string => {
  const { parameters } = rulebook;
  const figure = parameters[isAboutMinerals(finding) ? 'feoc-minerals' : 'feoc-components'];
  return format.day(figure.periods[0].from);
};

/** What the finding points at: the deepest of the facts that decided it. */
const decidingSteps = ({ used }: Finding): readonly string[] => fromPointer(used.at(-1) ?? '');

interface MineralPlace {
  readonly entry: Entry;
  readonly stage: string;
  readonly country: Country | undefined;
}

/** `/minerals/entries/3/processing/0` as the entry, its stage and the country there. */
function mineralPlace(
  { minerals }: Scenario,
  [, , index, stage = '', at]: readonly string[],
): MineralPlace | undefined {
  const entry = minerals?.entries[Number(index)];
  if (entry === undefined) return undefined;
  const stages = {
    extraction: entry.extraction,
    processing: entry.processing,
    ...(entry.kind === 'chain' ? { recycling: entry.recycling } : { recycled: entry.recycled }),
  };
  const places = Object.entries(stages).find(([name]) => name === stage)?.[1];
  return { entry, stage, country: places?.[Number(at)]?.country };
}

/** `/components/items/2/country` as the item. */
function component({ components }: Scenario, [, , index]: readonly string[]): ComponentItem | undefined {
  return components?.kind === 'list' ? components.items[Number(index)] : undefined;
}

function mineralCondemned(grounds: Grounds, finding: Finding): string {
  const { format, scenario } = grounds;
  const place = mineralPlace(scenario, decidingSteps(finding));
  const mineral = place === undefined ? '' : mineralName(place.entry.mineral);
  if (place?.country === undefined) return m.law_reason_feoc_mineral_reported({ mineral });
  const facts = { mineral, country: format.country(place.country) };
  if (place.stage === 'extraction') return m.law_reason_feoc_extracted_in(facts);
  return place.stage === 'processing'
    ? m.law_reason_feoc_processed_in(facts)
    : m.law_reason_feoc_recycled_in(facts);
}

function componentCondemned({ format, scenario }: Grounds, finding: Finding): string {
  const item = component(scenario, decidingSteps(finding));
  const { name = '' } = item ?? {};
  if (finding.code === 'FEOC_REPORTED' || item === undefined)
    return name === ''
      ? m.law_reason_feoc_component_reported()
      : m.law_reason_feoc_named_component_reported({ name });
  const country = format.country(item.country);
  return name === ''
    ? m.law_reason_feoc_component_made_in({ country })
    : m.law_reason_feoc_named_component_made_in({ name, country });
}

const condemned = (grounds: Grounds, finding: Finding): string =>
  isAboutMinerals(finding) ? mineralCondemned(grounds, finding) : componentCondemned(grounds, finding);

const leavesGraphiteOut = ({ minerals }: Scenario): boolean =>
  minerals?.graphiteTransition === true && minerals.entries.some(({ mineral }) => mineral === 'graphite');

export const feocSentences: SentencesOf<'FEOC'> = {
  FEOC_NOT_YET_IN_FORCE: (g, finding) => m.law_reason_feoc_not_yet_in_force({ first: firstDay(g, finding) }),
  FEOC_DAY_UNKNOWN: (g, finding) => m.law_reason_feoc_day_unknown({ first: firstDay(g, finding) }),
  FEOC_NONE: ({ scenario }, finding) => {
    if (!isAboutMinerals(finding)) return m.law_reason_feoc_none_components();
    return leavesGraphiteOut(scenario)
      ? m.law_reason_feoc_none_graphite_left_out()
      : m.law_reason_feoc_none_minerals();
  },
  FEOC_COVERED_NATION: condemned,
  FEOC_REPORTED: condemned,
  FEOC_UNKNOWN: (_, finding) =>
    isAboutMinerals(finding)
      ? m.law_reason_feoc_unknown_minerals({ count: finding.needs?.length ?? 0 })
      : m.law_reason_feoc_unknown_components(),
  FEOC_NOTHING_TO_TEST: (_, finding) =>
    isAboutMinerals(finding) ? m.law_reason_feoc_no_minerals() : m.law_reason_feoc_no_components(),
};
