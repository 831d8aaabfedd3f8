import type { Calculation } from '../../calculation';
import type { OpenOfSupplier } from '../../insight';
import { m } from '../../text';
import { factName } from '../../text/facts';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';

/** As many stages of a supplier as a letter lists; the sheet has all. */
const MOST_LINES = 30;

/** The facts that are not known and could settle something, by name; entries are asked of their suppliers. */
export function openFacts({ decided, scenario, depth }: Calculation): readonly string[] {
  const needs = decided.evaluation.findings.flatMap(({ needs: own = [] }) => own);
  // A buyer's own income is nobody else's to tell.
  const ofOthers = [...new Set(needs)].filter((need) => !/^\/(buyer|minerals|components)/.test(need));
  const { credit, minerals, components } = decided.evaluation;
  const isOpen =
    credit.basis === 'computed' && [minerals.status, components.status].some((status) => status !== 'met');
  return [
    ...ofOthers.map((need) => factName(scenario, need)),
    ...(depth === 'car' && isOpen ? [m.asked_letter_certified()] : []),
  ];
}

const STAGES = {
  extraction: (mineral: string, percent: string) => m.asked_letter_extraction({ mineral, percent }),
  processing: (mineral: string, percent: string) => m.asked_letter_processing({ mineral, percent }),
  recycling: (mineral: string, percent: string) => m.asked_letter_recycling({ mineral, percent }),
};

/** The questions to one supplier, a line each. */
export function supplierLines({ stages, entities }: OpenOfSupplier): readonly string[] {
  const lines = [
    ...stages.map(({ entry, stage, percent }) =>
      STAGES[stage](mineralInText(entry.mineral), format.percent(percent)),
    ),
    ...entities.map(({ mineral }) => m.asked_letter_entity({ mineral: mineralInText(mineral) })),
  ];
  // Entries by the thousand ask alike: each question once.
  const once = [...new Set(lines)];
  const left = once.length - MOST_LINES;
  return left > 0 ? [...once.slice(0, MOST_LINES), m.insight_way_more({ count: left })] : once;
}

export const supplierName = (supplier: string): string =>
  supplier === '' ? m.asked_supplier_none() : supplier;

interface LetterParts {
  readonly calculation: Calculation;
  readonly facts: readonly string[];
  readonly open: readonly OpenOfSupplier[];
}

/** A letter to dealer or maker with every open question, in plain words and without anything of the buyer. */
export function letterText({ calculation: { scenario }, facts, open }: LetterParts): string {
  const { vehicle, title } = scenario;
  const about = [
    ...(title === undefined ? [] : [title]),
    ...(vehicle?.placedInService === undefined
      ? []
      : [m.insight_chart_delivered({ day: format.day(vehicle.placedInService) })]),
  ];
  const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);
  return [
    m.asked_letter_greeting(),
    '',
    m.asked_letter_why(),
    ...(about.length === 0 ? [] : ['', m.asked_letter_about({ what: about.join(' · ') })]),
    ...(facts.length === 0 ? [] : ['', m.asked_letter_facts(), ...bullets(facts)]),
    ...open.flatMap((each) => [
      '',
      each.supplier === '' && open.length === 1
        ? m.asked_letter_minerals()
        : m.asked_letter_minerals_of({ supplier: supplierName(each.supplier) }),
      ...bullets(supplierLines(each)),
    ]),
    '',
    m.asked_letter_use(),
    '',
    m.asked_letter_thanks(),
  ].join('\n');
}
