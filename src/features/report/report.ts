import type { Day } from '../../kernel/day';
import type { Citation, Evaluation, FindingStatus } from '../../law';
import type { Messages } from '../../text';
import { type FactWords, leafWords, pathWords } from '../../text/fact-words';
import { componentsSentence, mineralsSentence } from '../../text/halves';
import { mineralName } from '../../text/minerals';
import { type Grounds, reasonSentence } from '../../text/reasons';
import { periodOn } from '../../text/reasons/figures';
import { ruleTitle, sourceWords } from '../../text/rules';
import { verdictOf } from '../../text/verdict';
import { placesWords } from './places';

export interface ReportWords extends Grounds, FactWords {}

export interface ReportMineral {
  readonly key: string;
  readonly mineral: string;
  readonly value: string;
  readonly counts: string;
  readonly where: string;
}

/** Everything a report holds, in words: enough to check the result by hand. */
export interface Report {
  readonly title: string;
  readonly amount: string;
  readonly sentences: readonly string[];
  readonly facts: readonly { readonly key: string; readonly name: string; readonly value: string }[];
  readonly minerals: readonly ReportMineral[];
  /** What the table leaves out. */
  readonly mineralsLeft: string | undefined;
  readonly requirements: readonly {
    readonly title: string;
    readonly status: string;
    readonly reason: string;
  }[];
  readonly sources: readonly { readonly label: string; readonly url: string; readonly note: string }[];
  readonly made: string;
}

export interface ReportGround {
  readonly words: ReportWords;
  readonly evaluation: Evaluation;
  readonly hypothetical: boolean;
  readonly today: Day;
}

const MOST_MINERALS = 12;

/** Writes the report; entries beyond a dozen are told as one sum. */
export function reportOf(ground: ReportGround): Report {
  const { words, evaluation, hypothetical, today } = ground;
  const { text, format, scenario, rulebook } = words;
  const verdict = verdictOf(words, evaluation);
  const { edition, asOf } = rulebook.partners;
  return {
    title: scenario.title ?? text.insight_report_title(),
    amount: [verdict.amount, verdict.ofMaximum ?? ''].join(' ').trim(),
    sentences: [
      ...(hypothetical ? [text.insight_hypothetical_line()] : []),
      ...verdict.sentences,
      mineralsSentence(words, evaluation),
      componentsSentence(words, evaluation),
    ],
    facts: factsOf(words),
    ...mineralsOf(words, evaluation),
    requirements: requirementsOf(words, evaluation),
    sources: sourcesOf(words, evaluation),
    made: text.insight_report_made({ day: format.day(today), edition, as_of: format.day(asOf) }),
  };
}

/** The vehicle's, the buyer's and the components' facts, as entered. */
function factsOf(words: ReportWords): Report['facts'] {
  const { vehicle = {}, buyer = {}, components, partners } = words.scenario;
  const facts: { key: string; name: string; value: string }[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' || typeof value === 'boolean')
      facts.push({ key: path.join('/'), name: pathWords(words, path), value: leafWords(words, path, value) });
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(vehicle, ['vehicle']);
  visit(buyer, ['buyer']);
  if (components?.kind === 'share')
    visit({ northAmericanPercent: components.northAmericanPercent }, ['components']);
  for (const country of partners?.suspended ?? []) visit(country, ['partners', 'suspended', country]);
  for (const { country } of partners?.added ?? []) visit(country, ['partners', 'added', country]);
  return facts;
}

function mineralsOf(words: ReportWords, { minerals }: Evaluation): Pick<Report, 'minerals' | 'mineralsLeft'> {
  const { text, format, scenario } = words;
  const entries = (scenario.minerals?.entries ?? [])
    .map((entry, index) => ({ entry, result: minerals.entries[index] }))
    .filter(({ result }) => result?.counted === true)
    .sort((a, b) => Number(b.entry.valueUsd) - Number(a.entry.valueUsd));
  const left = entries.slice(MOST_MINERALS);
  const sum = left.reduce((total, { entry }) => total + Number(entry.valueUsd), 0);
  return {
    minerals: entries.slice(0, MOST_MINERALS).map(({ entry, result }) => {
      const { min = 0, max = 0 } = result?.qualifyingPercent ?? {};
      const range = { min: format.percent(min), max: format.percent(max) };
      return {
        key: entry.id,
        mineral: mineralName(text, entry.mineral),
        value: format.money(entry.valueUsd),
        counts: min === max ? range.min : text.result_share_range(range),
        where: placesWords(words, entry),
      };
    }),
    mineralsLeft:
      left.length === 0
        ? undefined
        : text.insight_report_more({ count: left.length, value: format.roundMoney(sum) }),
  };
}

const STATUS: Readonly<Record<FindingStatus | 'depends', (text: Messages) => string>> = {
  met: (text) => text.result_status_met(),
  failed: (text) => text.result_status_failed(),
  depends: (text) => text.result_status_depends(),
  unknown: (text) => text.result_status_unknown(),
  'not-applicable': (text) => text.result_status_not_applicable(),
};

function requirementsOf(words: ReportWords, evaluation: Evaluation): Report['requirements'] {
  const { text } = words;
  const { minerals, components, findings } = evaluation;
  return [
    { title: text.law_rule_minerals(), status: minerals.status, reason: mineralsSentence(words, evaluation) },
    {
      title: text.law_rule_components(),
      status: components.status,
      reason: componentsSentence(words, evaluation),
    },
    ...findings.map((finding) => ({
      title: ruleTitle(text, finding.rule),
      status: finding.status,
      reason: reasonSentence(words, finding),
    })),
  ].map(({ title, status, reason }) => ({ title, status: STATUS[status](text), reason }));
}

/** Every citation the result rests on, once. */
function sourcesOf({ text, rulebook, scenario }: ReportWords, { findings }: Evaluation): Report['sources'] {
  const { parameters, partners } = rulebook;
  const day = scenario.vehicle?.placedInService;
  const cites: readonly Citation[] = [
    ...periodOn(parameters['minerals-percentage'], day).cites,
    ...partners.unitedStates.cites,
    ...periodOn(parameters['components-percentage'], day).cites,
    ...partners.northAmerica.cites,
    ...findings.flatMap((finding) => finding.cites),
  ];
  const byLabel = new Map(cites.map((cite) => [cite.label, cite]));
  return [...byLabel.values()].map((cite) => {
    const { label, url, note } = sourceWords(text, cite);
    return { label, url, note: note ?? text.insight_checked_official() };
  });
}

/** The report as plain text, for an e-mail. */
export function reportText(report: Report, text: Messages): string {
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
  return [
    report.title,
    '',
    report.amount,
    ...report.sentences,
    ...part(text.insight_report_inputs(), report.facts.map(text.insight_report_fact)),
    ...part(text.insight_report_minerals(), report.minerals.map(text.insight_report_mineral_line)),
    ...(report.mineralsLeft === undefined ? [] : [report.mineralsLeft]),
    ...part(text.insight_report_requirements(), report.requirements.map(text.insight_report_requirement)),
    ...part(text.insight_report_sources(), report.sources.map(text.insight_report_source)),
    '',
    text.result_certification(),
    report.made,
  ].join('\n');
}
