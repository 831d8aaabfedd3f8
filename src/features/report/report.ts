import type { Day } from '../../kernel/day';
import { type Evaluation, explain, type Scenario } from '../../law';
import { mineralMark } from '../../scenario-form';
import { m } from '../../text';
import { actByOf, isMadeUp } from '../../text/claim/act-by';
import { componentsSentence, mineralsSentence } from '../../text/halves';
import { mineralName } from '../../text/minerals';
import { groundsOf } from '../../text/reasons';
import { requirementsOf } from '../../text/requirements';
import { verdictOf } from '../../text/verdict';
import { annexOf } from './annex';
import { factLists, type OriginOf } from './fact-lists';
import { feocWords, partnersOf, placesWords } from './places';
import type { Found, Report, ReportWords } from './report-words';
import { sourcesOf } from './sources';

export interface ReportGround {
  readonly words: ReportWords;
  /** Of the whole scenario. */
  readonly evaluation: Evaluation;
  /** What the verdict rests on. */
  readonly decided: { readonly scenario: Scenario; readonly evaluation: Evaluation };
  /** Where a field's value came from. */
  readonly originOf: OriginOf;
  readonly hypothetical: boolean;
  /** Whether some of what was typed could not be used. */
  readonly incomplete: boolean;
  /** Whether the person asked for income and tax to go out with it. */
  readonly withIncome: boolean;
  readonly today: Day;
  /** Where what the form was filled with comes from. */
  readonly starting: readonly string[];
  readonly found: Found | undefined;
}

const MOST_MINERALS = 12;

/** Writes the report; entries beyond a dozen are told as one sum. */
export function reportOf(ground: ReportGround): Report {
  const { words, evaluation, decided, withIncome, today } = ground;
  const { format, scenario, rulebook } = words;
  const deciding = groundsOf(decided.scenario, explain(decided.scenario, rulebook));
  const verdict = verdictOf(deciding, decided.evaluation);
  const isOwn = scenario.assumed?.includes('/minerals') !== true;
  const requirements = requirementsOf(deciding, decided.evaluation);
  const { act, usable } = actByOf({ ...decided, today, format });
  const { edition, asOf } = rulebook.partners;
  return {
    title: scenario.title ?? m.insight_report_title(),
    amount: [verdict.amount, verdict.ofMaximum ?? ''].join(' ').trim(),
    warnings: warningsOf(ground),
    sentences: [
      ...verdict.sentences,
      // They tell of tax and use, as private as income.
      ...(withIncome ? usable : []),
      ...(isOwn && doHalvesDecide(decided.evaluation)
        ? [mineralsSentence(deciding, decided.evaluation), componentsSentence(deciding, decided.evaluation)]
        : []),
    ],
    act: isMadeUp({
      scenario: words.scenario,
      evaluation: decided.evaluation,
      hypothetical: ground.hypothetical,
    })
      ? []
      : act,
    facts: factLists(words, { withIncome, originOf: ground.originOf }),
    ...mineralsOf(words, evaluation),
    mineralsNote: isOwn ? undefined : whoseMinerals(ground),
    partners: partnersOf(words),
    requirements: requirementLines(ground, requirements),
    sources: sourcesOf(requirements),
    starting: ground.starting,
    annex: annexOf(words, evaluation),
    found: ground.found,
    made: m.insight_report_made({ day: format.day(today), edition, as_of: format.day(asOf) }),
  };
}

/** Beside a certificate, a refusal, or where no percentage is asked, the halves decide nothing. */
const doHalvesDecide = ({ credit, regime, findings }: Evaluation): boolean =>
  regime === 'sourcing' &&
  credit.basis !== 'certified' &&
  !findings.some(({ status }) => status === 'failed');

/** Each requirement with its reason, once a reason; the amounts of somebody's income only where they are asked for. */
function requirementLines(
  { words: { scenario, format }, withIncome }: ReportGround,
  requirements: ReturnType<typeof requirementsOf>,
): Report['requirements'] {
  const hides = !withIncome && scenario.buyer !== undefined;
  const incomeReason = requirements.find(({ subject }) => subject === 'income-limit')?.reason;
  const lines = new Map<string, { titles: string[]; status: string; reason: string }>();
  // Those that came out alike, for the same reason, are one line.
  for (const { title, statusWord, reason } of requirements) {
    const said = hides && reason === incomeReason ? m.insight_report_income_left_out() : reason;
    const line = lines.get(`${statusWord} ${said}`) ?? { titles: [], status: statusWord, reason: said };
    lines.set(`${statusWord} ${said}`, line);
    line.titles.push(title);
  }
  return [...lines.values()].map(({ titles, ...line }) => ({ title: format.list(titles), ...line }));
}

/** Whose minerals they are that are not the person's: the same as the page says. */
const whoseMinerals = ({ words, originOf }: ReportGround): string =>
  words.scenario.minerals?.entries.some(({ id }) => originOf(mineralMark(id)) === 'example') === true
    ? m.answer_gauge_example()
    : m.answer_gauge_typical_undated();

const warningsOf = ({ hypothetical, incomplete }: ReportGround): readonly string[] => [
  ...(hypothetical ? [m.insight_hypothetical_line()] : []),
  ...(incomplete ? [m.insight_report_incomplete()] : []),
];

function mineralsOf(
  words: ReportWords,
  { minerals, findings }: Evaluation,
): Pick<Report, 'minerals' | 'mineralsLeft'> {
  const { format, scenario } = words;
  const entries = (scenario.minerals?.entries ?? [])
    .map((entry, index) => ({ entry, result: minerals.entries[index] }))
    .filter(({ result }) => result?.counted === true)
    .sort((a, b) => Number(b.entry.valueUsd) - Number(a.entry.valueUsd));
  const asksFeoc = findings.some(
    ({ rule, status }) => rule === 'feoc-minerals' && status !== 'not-applicable',
  );
  const left = entries.slice(MOST_MINERALS);
  const sum = left.reduce((total, { entry }) => total + Number(entry.valueUsd), 0);
  return {
    minerals: entries.slice(0, MOST_MINERALS).map(({ entry, result }) => {
      const { min = 0, max = 0 } = result?.qualifyingPercent ?? {};
      const range = { min: format.percent(min), max: format.percent(max) };
      return {
        key: entry.id,
        mineral: mineralName(entry.mineral),
        value: format.money(entry.valueUsd),
        counts: range.min === range.max ? range.min : m.result_share_range(range),
        where: [
          ...placesWords(words, entry),
          ...(asksFeoc ? feocWords(entry.foreignEntityOfConcern) : []),
        ].join('; '),
      };
    }),
    mineralsLeft:
      left.length === 0
        ? undefined
        : m.insight_report_more({ count: left.length, value: format.roundMoney(sum) }),
  };
}
