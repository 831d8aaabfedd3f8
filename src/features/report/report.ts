import type { Day } from '../../kernel/day';
import type { Evaluation } from '../../law';
import { m } from '../../text';
import { leafWords, pathWords } from '../../text/fact-words';
import { componentsSentence, mineralsSentence } from '../../text/halves';
import { leavesOf } from '../../text/leaves';
import { mineralName } from '../../text/minerals';
import { requirementsOf } from '../../text/requirements';
import { verdictOf } from '../../text/verdict';
import { feocWords, partnersOf, placesWords } from './places';
import type { Report, ReportWords } from './report-words';
import { sourcesOf } from './sources';

export interface ReportGround {
  readonly words: ReportWords;
  readonly evaluation: Evaluation;
  readonly hypothetical: boolean;
  /** Whether some of what was typed could not be used. */
  readonly incomplete: boolean;
  /** Whether the person asked for income and tax to go out with it. */
  readonly withIncome: boolean;
  readonly today: Day;
}

const MOST_MINERALS = 12;

/** Writes the report; entries beyond a dozen are told as one sum. */
export function reportOf(ground: ReportGround): Report {
  const { words, evaluation, hypothetical, incomplete, withIncome, today } = ground;
  const { format, scenario, rulebook } = words;
  const verdict = verdictOf(words, evaluation);
  const requirements = requirementsOf(words, evaluation);
  const incomeReason = requirements.find(({ subject }) => subject === 'income-limit')?.reason;
  const withoutAmounts = (sentence: string): string =>
    !withIncome && scenario.buyer !== undefined && sentence === incomeReason
      ? m.insight_report_income_left_out()
      : sentence;
  const { edition, asOf } = rulebook.partners;
  return {
    title: scenario.title ?? m.insight_report_title(),
    amount: [verdict.amount, verdict.ofMaximum ?? ''].join(' ').trim(),
    warnings: [
      ...(hypothetical ? [m.insight_hypothetical_line()] : []),
      ...(incomplete ? [m.insight_report_incomplete()] : []),
    ],
    sentences: [
      ...verdict.sentences.map(withoutAmounts),
      mineralsSentence(words, evaluation),
      componentsSentence(words, evaluation),
    ],
    facts: factsOf(words, withIncome),
    ...mineralsOf(words, evaluation),
    partners: partnersOf(words),
    requirements: requirements.map(({ title, statusWord, reason }) => ({
      title,
      status: statusWord,
      reason: withoutAmounts(reason),
    })),
    sources: sourcesOf(requirements),
    made: m.insight_report_made({ day: format.day(today), edition, as_of: format.day(asOf) }),
  };
}

/** All that was entered but the minerals, which have a table of their own, and income unless asked for. */
function factsOf(words: ReportWords, withIncome: boolean): Report['facts'] {
  const { vehicle, buyer: whole, components, minerals, partners } = words.scenario;
  const { test, graphiteTransition } = minerals ?? {};
  const buyer = withIncome ? whole : undefined;
  const shared = components?.kind === 'share' ? components : undefined;
  const told = { vehicle, buyer, minerals: { test, graphiteTransition }, components: shared, partners };
  const facts = [...leavesOf(told)].filter(([key]) => key !== '/components/kind');
  return [
    ...facts.map(([key, { path, value }]) => ({
      key,
      name: pathWords(words, path),
      value: leafWords(words, path, value),
    })),
    ...itemsOf(words),
  ];
}

const MOST_ITEMS = 20;

/** The components of a list, each on a line. */
function itemsOf({ format, scenario: { components } }: ReportWords): Report['facts'] {
  const items = components?.kind === 'list' ? components.items : [];
  const lines = items.slice(0, MOST_ITEMS).map(({ id, name, incrementalValueUsd, country, ...item }) => ({
    key: `item ${id}`,
    name: name ?? id,
    value: format.list([
      format.money(incrementalValueUsd),
      format.country(country),
      ...feocWords(item.foreignEntityOfConcern),
    ]),
  }));
  const left = items.length - lines.length;
  return left > 0
    ? [
        ...lines,
        { key: 'items', name: m.form_components_heading(), value: m.insight_way_more({ count: left }) },
      ]
    : lines;
}

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

/** The report as plain text, for an e-mail. */
export function reportText(report: Report): string {
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
  return [
    report.title,
    '',
    ...report.warnings,
    report.amount,
    ...report.sentences,
    ...part(
      m.insight_report_inputs(),
      report.facts.map((each) => m.insight_report_fact(each)),
    ),
    ...part(
      m.insight_report_minerals(),
      report.minerals.map((each) => m.insight_report_mineral_line(each)),
    ),
    ...(report.mineralsLeft === undefined ? [] : [report.mineralsLeft]),
    ...part(
      m.page_partners(),
      report.partners.map((each) => m.insight_report_fact(each)),
    ),
    ...part(
      m.result_requirements_heading(),
      report.requirements.map((each) => m.insight_report_requirement(each)),
    ),
    ...part(
      m.insight_report_sources(),
      report.sources.map((each) => m.insight_report_source(each)),
    ),
    '',
    m.result_certification(),
    report.made,
  ].join('\n');
}
