import { decidingScenario } from '../../../calculation';
import { type Evaluation, explain, type Rulebook } from '../../../law';
import { m } from '../../../text';
import { leafWords, pathWords, thingsIn } from '../../../text/fact-words';
import { format } from '../../../text/format';
import { groundsOf } from '../../../text/reasons';
import { ruleTitle } from '../../../text/rules';
import { verdictOf } from '../../../text/verdict';
import type { ShareRow } from '../../../ui/charts/share-rows';
import type { ChartFigures } from '../figures';
import { reasonWords, statusWord } from '../reason-words';
import { shareParts, shareRange } from '../share-words';
import { type Difference, differences } from './differences';
import { fileOf } from './file';
import type { Side } from './sides';

/** As many differences as are shown; the file has more. */
const SHOWN = 60;

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
    notes: notesOf(sides),
    figures: figuresOf(sides, found, rulebook),
    left: Math.max(0, found.length - SHOWN),
  };
}

/** That a supplier alone has no credit, and which sides have a certificate that decides nothing here. */
const notesOf = (sides: readonly Side[]): readonly string[] => [
  ...(sides.some(({ isSupplier }) => isSupplier) ? [m.asked_compare_note_supplier()] : []),
  ...sides.flatMap(({ name, certifiedUsd }) =>
    certifiedUsd === undefined
      ? []
      : [m.asked_compare_certified({ name, amount: format.exactMoney(certifiedUsd) })],
  ),
];

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
  if (isSupplier) return m.insight_compare_absent();
  const deciding = decidingScenario(scenario, 'battery');
  return verdictOf(groundsOf(deciding, explain(deciding, rulebook)), evaluation).amount;
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

/** What each side that has facts of its own says; a dash for a supplier's entries alone, which have none to differ in. */
function ofSides(sides: readonly Side[]): (said: readonly string[]) => readonly string[] {
  const places = sides.map((side, at) =>
    side.isSupplier ? undefined : sides.slice(0, at).filter(({ isSupplier }) => !isSupplier).length,
  );
  return (said) => places.map((at) => (at === undefined ? m.insight_compare_absent() : (said[at] ?? '')));
}
