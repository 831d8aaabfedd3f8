import {
  type Evaluation,
  evaluate,
  explain,
  isHypothetical,
  type Rulebook,
  type Scenario,
} from '../../../law';
import { m } from '../../../text';
import { leafWords, pathWords, thingsIn } from '../../../text/fact-words';
import { format } from '../../../text/format';
import { groundsOf } from '../../../text/reasons';
import { ruleTitle } from '../../../text/rules';
import { verdictOf } from '../../../text/verdict';
import type { ShareRow } from '../../../ui/charts/share-rows';
import type { ChartFigures, FileCell } from '../figures';
import { reasonWords, statusWord } from '../reason-words';
import { shareParts, shareRange } from '../share-words';
import { type Difference, differences } from './differences';
import type { Kept } from './kept';

/** A scenario among those that are compared, and what the law makes of it. */
export interface Side {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly isSupplier: boolean;
}

/** The sides of a comparison, the one in the form first. */
export function sidesOf(now: Scenario, kept: readonly Kept[], rulebook: Rulebook): readonly Side[] {
  const all: readonly Kept[] = [{ key: 'now', name: m.insight_compare_now(), scenario: now }, ...kept];
  return all.map(({ key, name, scenario, isSupplier = false }) => ({
    key,
    name: isHypothetical(scenario, rulebook)
      ? m.insight_fact_of({ thing: m.result_hypothetical_mark(), fact: name })
      : name,
    scenario,
    evaluation: evaluate(scenario, rulebook),
    isSupplier,
  }));
}

/** As many differences as are shown; the file has more. */
const [SHOWN, IN_FILE] = [60, 5_000];

/** All that a comparison says. */
export function compareWords(sides: readonly Side[], rulebook: Rulebook) {
  const found = differences(sides.filter(({ isSupplier }) => !isSupplier).map(({ scenario }) => scenario));
  return {
    finding: finding(sides),
    count:
      sides.length > 1 && found.length === 0
        ? m.insight_compare_same()
        : m.insight_compare_count({ count: found.length }),
    rows: sides.map((side) => rowOf(side, rulebook)),
    figures: figuresOf(sides, found, rulebook),
    left: Math.max(0, found.length - SHOWN),
  };
}

const leastShare = ({ evaluation }: Side): number => evaluation.minerals.share?.min ?? -1;

function finding(sides: readonly Side[]): string {
  const ranked = sides
    .filter(({ evaluation }) => evaluation.minerals.share !== null)
    .sort((a, b) => leastShare(b) - leastShare(a));
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return m.asked_compare_begin();
  if (leastShare(best) === leastShare(second))
    return m.asked_compare_even({ share: shareRange(best.evaluation) });
  return m.asked_compare_best({
    name: best.name,
    share: shareRange(best.evaluation),
    other: ranked.at(-1)?.name ?? '',
    least: shareRange((ranked.at(-1) ?? second).evaluation),
  });
}

function amountOf({ scenario, evaluation, isSupplier }: Side, rulebook: Rulebook): string {
  return isSupplier
    ? m.insight_compare_absent()
    : verdictOf(groundsOf(scenario, explain(scenario, rulebook)), evaluation).amount;
}

function rowOf(side: Side, rulebook: Rulebook): ShareRow {
  const { key, name, evaluation, isSupplier } = side;
  const share = shareRange(evaluation);
  const amount = amountOf(side, rulebook);
  const outcome = isSupplier ? share : m.asked_compare_outcome({ amount, share });
  const reason = isSupplier ? m.asked_compare_supplier_why() : reasonWords(evaluation);
  return {
    key,
    name,
    outcome,
    reason,
    at: evaluation.minerals.thresholdPercent ?? undefined,
    parts: shareParts(evaluation),
    description: m.asked_change_row({ name, outcome, reason }),
  };
}

/** What is not met; a dash where nothing is. */
function failedWords({ minerals, components, findings }: Evaluation): string {
  const failed = [
    ...(minerals.status === 'failed' ? [m.law_rule_minerals()] : []),
    ...(components.status === 'failed' ? [m.law_rule_components()] : []),
    ...findings.filter(({ status }) => status === 'failed').map(({ rule }) => ruleTitle(rule)),
  ];
  return failed.length === 0 ? m.insight_compare_absent() : format.list(failed);
}

function figuresOf(sides: readonly Side[], found: readonly Difference[], rulebook: Rulebook): ChartFigures {
  const things = new Map(sides.flatMap(({ scenario }) => [...thingsIn(scenario)]));
  const words = { format, things };
  const of = ofSides(sides);
  const row = (name: string, say: (side: Side) => string) => [name, ...sides.map(say)];
  return {
    caption: m.asked_compare_heading(),
    head: [m.insight_compare_what(), ...sides.map(({ name }) => name)],
    rows: [
      row(m.insight_compare_credit(), (side) => amountOf(side, rulebook)),
      row(m.insight_compare_share(), ({ evaluation }) => shareRange(evaluation)),
      row(m.insight_years_column_minerals(), ({ evaluation }) => statusWord(evaluation.minerals.status)),
      row(m.result_status_failed(), ({ evaluation, isSupplier }) =>
        isSupplier ? m.insight_compare_absent() : failedWords(evaluation),
      ),
      ...found
        .slice(0, SHOWN)
        .map(({ path, said }) => [
          pathWords(words, path),
          ...of(said.map((leaf) => leafWords(words, path, leaf))),
        ]),
    ],
    file: fileOf(sides, found),
  };
}

/** A row for each side's result, then one for each fact that differs, on each side that has it. */
const fileOf = (sides: readonly Side[], found: readonly Difference[]): ChartFigures['file'] => ({
  head: [
    'kind',
    'name',
    'of',
    'credit_least_usd',
    'credit_most_usd',
    'least_percent',
    'most_percent',
    'possible_percent',
    'needed_percent',
    'minerals_status',
    'fact',
    'value',
  ],
  rows: [
    ...sides.map(resultCells),
    ...found.slice(0, IN_FILE).flatMap((each) => differenceCells(each, sides)),
  ],
});

const resultCells = ({ name, evaluation: { credit, minerals }, isSupplier }: Side): readonly FileCell[] => [
  'result',
  name,
  isSupplier ? 'supplier' : 'scenario',
  isSupplier ? '' : (credit.possibleUsd.at(0) ?? ''),
  isSupplier ? '' : (credit.possibleUsd.at(-1) ?? ''),
  minerals.share?.min ?? '',
  minerals.share?.max ?? '',
  minerals.share?.possible ?? '',
  minerals.thresholdPercent ?? '',
  minerals.status,
  '',
  '',
];

/** Suppliers' entries alone have no facts to differ in. */
const differenceCells = (
  { pointer, said }: Difference,
  sides: readonly Side[],
): readonly (readonly FileCell[])[] =>
  sides
    .filter(({ isSupplier }) => !isSupplier)
    .map(({ name }, at) => [
      'difference',
      name,
      'scenario',
      ...Array<FileCell>(7).fill(''),
      pointer,
      String(said[at] ?? ''),
    ]);

/** What each side that has facts of its own says; a dash for a supplier's entries alone, which have none to differ in. */
function ofSides(sides: readonly Side[]): (said: readonly string[]) => readonly string[] {
  const places = sides.map((side, at) =>
    side.isSupplier ? undefined : sides.slice(0, at).filter(({ isSupplier }) => !isSupplier).length,
  );
  return (said) => places.map((at) => (at === undefined ? m.insight_compare_absent() : (said[at] ?? '')));
}
