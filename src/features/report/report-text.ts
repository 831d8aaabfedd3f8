import { m } from '../../text';
import { annexText } from './annex-text';
import { listsOf } from './fact-lists';
import type { Found, Report } from './report-words';

/** The report as plain text, for an e-mail. */
export function reportText(report: Report): string {
  return [
    report.title,
    '',
    ...report.warnings,
    report.amount,
    ...report.sentences,
    ...report.act,
    ...listsOf(report.facts).flatMap(({ heading, facts }) =>
      part(
        heading,
        facts.map((each) => m.insight_report_fact(each)),
      ),
    ),
    ...part(
      m.insight_report_minerals(),
      report.minerals.map((each) => m.insight_report_mineral_line(each)),
    ),
    ...(report.mineralsNote === undefined ? [] : [report.mineralsNote]),
    ...(report.mineralsLeft === undefined ? [] : [report.mineralsLeft]),
    ...part(
      m.page_partners(),
      report.partners.map((each) => m.insight_report_fact(each)),
    ),
    ...part(
      m.result_requirements_heading(),
      report.requirements.map((each) => m.insight_report_requirement(each)),
    ),
    ...workings(report),
    '',
    m.result_certification(),
    report.made,
    ...foundText(report.found),
  ].join('\n');
}

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];

/** What it takes to check the result: sources, and every figure. */
const workings = ({ sources, starting, annex }: Report): readonly string[] => [
  ...part(
    m.insight_report_sources(),
    sources.map((each) => m.insight_report_source(each)),
  ),
  ...part(m.cite_report_starting(), starting),
  ...(annex === undefined ? [] : ['', ...annexText(annex)]),
];

const foundText = (found: Found | undefined): readonly string[] =>
  found === undefined
    ? []
    : [
        ...(found.fingerprint === null ? [] : [m.cite_full_fingerprint({ fingerprint: found.fingerprint })]),
        found.address,
      ];
