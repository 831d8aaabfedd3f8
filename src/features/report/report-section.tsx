import { useState } from 'react';
import { evaluationFile, jsonText, useCalculation, useSigns } from '../../calculation';
import { KeepIncome, useKeepsIncome } from '../../kept-work';
import { fileName, saveFile } from '../../platform/files';
import { addressOfFile, copyText } from '../../platform/page';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './report.module.css';
import { reportText } from './report-text';
import { type ReportProps, useReport } from './use-report';

/** The report: print it, copy it, or take the evaluation away. */
export default function ReportSection(props: ReportProps) {
  const { scenario, rulebook, depth, decided } = useCalculation();
  const signs = useSigns();
  const report = useReport(props);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setCopied(undefined);
    setCopied(await copyText(Promise.resolve(reportText(report()))));
  };
  const [withIncome] = useKeepsIncome();
  const save = (): void => {
    const made = { fingerprint: signs?.fingerprint ?? null, source: addressOfFile('') };
    const name = fileName(`${scenario.title ?? 'battery-origin'} evaluation`, 'json');
    saveFile(
      name,
      jsonText({
        depth,
        ...evaluationFile(decided.scenario, rulebook, { personal: withIncome, explains: scenario, ...made }),
      }),
      'application/json',
    );
  };
  return (
    <div className={styles.section}>
      <p>{m.insight_report_intro()}</p>
      {scenario.buyer === undefined ? null : <KeepIncome />}
      <div className={styles.actions}>
        <Button look="primary" disabled={signs === null} onClick={() => window.print()}>
          {m.insight_report_print()}
        </Button>
        <Button onClick={() => void copy()}>{m.insight_report_copy()}</Button>
        <Button disabled={signs === null} onClick={save}>
          {m.insight_report_json()}
        </Button>
      </div>
      <p aria-live="polite">
        {copied === undefined ? null : copied ? m.insight_report_copied() : m.insight_report_not_copied()}
      </p>
    </div>
  );
}
