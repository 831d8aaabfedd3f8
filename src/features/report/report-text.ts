import { m } from '../../text';
import { listsOf } from './fact-lists';
import type { Report } from './report-words';

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
    ...part(
      m.insight_report_sources(),
      report.sources.map((each) => m.insight_report_source(each)),
    ),
    '',
    m.result_certification(),
    report.made,
  ].join('\n');
}
