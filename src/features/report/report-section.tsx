import { useState } from 'react';
import { useCalculation, useIsHypothetical } from '../../calculation';
import { KeepIncome, useKeepsIncome } from '../../kept-work';
import type { Scenario } from '../../law';
import { saveFile } from '../../platform/files';
import { copyText } from '../../platform/page';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './report.module.css';
import { reportText } from './report-text';
import { type ReportProps, useReport } from './use-report';

/** The report: print it, copy it, or take the evaluation away. */
export default function ReportSection(props: ReportProps) {
  const { scenario, evaluation, depth, decided } = useCalculation();
  const report = useReport(props);
  const hypothetical = useIsHypothetical();
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setCopied(undefined);
    setCopied(await copyText(Promise.resolve(reportText(report()))));
  };
  const [withIncome] = useKeepsIncome();
  const shown = (whole: Scenario): Scenario => {
    const { buyer: _buyer, ...rest } = whole;
    return withIncome ? whole : rest;
  };
  // What the verdict rests on comes first; where it is not the whole, the whole explains it.
  const file = (): string =>
    JSON.stringify(
      {
        hypothetical,
        depth,
        scenario: shown(decided.scenario),
        evaluation: decided.evaluation,
        ...(decided.scenario === scenario ? {} : { explains: { scenario: shown(scenario), evaluation } }),
      },
      null,
      2,
    );
  return (
    <div className={styles.section}>
      <p>{m.insight_report_intro()}</p>
      {scenario.buyer === undefined ? null : <KeepIncome />}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => window.print()}>
          {m.insight_report_print()}
        </Button>
        <Button onClick={() => void copy()}>{m.insight_report_copy()}</Button>
        <Button onClick={() => saveFile('battery-origin-evaluation.json', file(), 'application/json')}>
          {m.insight_report_json()}
        </Button>
      </div>
      <p aria-live="polite">
        {copied === undefined ? null : copied ? m.insight_report_copied() : m.insight_report_not_copied()}
      </p>
    </div>
  );
}
