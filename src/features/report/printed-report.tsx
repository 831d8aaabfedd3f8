import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useCalculation } from '../../calculation';
import { LeftOutLine } from '../../questions';
import { m } from '../../text';
import { format } from '../../text/format';
import { Gauge } from '../../ui';
import { listsOf } from './fact-lists';
import { PrintedAnnex } from './printed-annex';
import { fitsQrCode, QrCode } from './qr-code';
import styles from './report.module.css';
import type { Found, Report, ReportFact } from './report-words';
import { type ReportProps, useReport } from './use-report';

interface Charts {
  /** Pictures that need no measuring, for they are made when printing begins. */
  readonly charts: ReactNode;
}

/** Takes the page's place on paper, however printing was asked for; made only then. */
export function PrintedReport({ charts, ...props }: ReportProps & Charts) {
  const make = useReport(props);
  const isPrinting = useIsPrinting();
  return isPrinting ? createPortal(<Paper report={make()} charts={charts} />, document.body) : null;
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event is over.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

function Paper({ report, charts }: Charts & { readonly report: Report }) {
  return (
    <main className={styles.paper}>
      <h1>{report.title}</h1>
      <p className={styles.made}>
        {report.made} <Fingerprint found={report.found} /> {m.result_certification()}
      </p>
      <h2>{m.result_heading()}</h2>
      {report.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      <LeftOutLine className={styles.warning} />
      <p className={styles.amount}>{report.amount}</p>
      {report.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {report.act.map((line) => (
        <p key={line} className={styles.act}>
          {line}
        </p>
      ))}
      <div className={styles.lists}>
        {listsOf(report.facts).map(({ heading, facts }) => (
          <div key={heading}>
            <h2>{heading}</h2>
            <Facts facts={facts} />
          </div>
        ))}
      </div>
      <Bar />
      {report.mineralsNote === undefined ? null : <p>{report.mineralsNote}</p>}
      {charts}
      <Minerals report={report} />
      {report.partners.length === 0 ? null : (
        <>
          <h2>{m.page_partners()}</h2>
          <Facts facts={report.partners} />
        </>
      )}
      <h2>{m.result_requirements_heading()}</h2>
      <ul className={styles.requirements}>
        {report.requirements.map((requirement) => (
          <li key={requirement.title}>{m.insight_report_requirement(requirement)}</li>
        ))}
      </ul>
      <h2>{m.insight_report_sources()}</h2>
      <ul className={styles.sources}>
        {report.sources.map((source) => (
          <li key={source.label}>{m.insight_report_source(source)}</li>
        ))}
      </ul>
      <div className={styles.annex}>
        {report.annex === undefined ? null : <PrintedAnnex annex={report.annex} />}
        <Starting lines={report.starting} />
        {report.found === undefined ? null : <FoundAt found={report.found} />}
      </div>
    </main>
  );
}

function Starting({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{m.cite_report_starting()}</h2>
      <ul className={styles.sources}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const Fingerprint = ({ found }: { readonly found: Found | undefined }) =>
  found === undefined || found.fingerprint === null
    ? null
    : m.cite_full_fingerprint({ fingerprint: found.fingerprint });

/** The way back to the calculation, to be typed, followed or photographed. */
function FoundAt({ found: { address, isWhole } }: { readonly found: Found }) {
  return (
    <div className={styles.found}>
      {isWhole && fitsQrCode(address) ? <QrCode text={address} label={m.cite_report_qr()} /> : null}
      <p>
        {isWhole ? m.cite_report_found() : m.cite_report_found_page()}{' '}
        <a href={address} className={styles.address}>
          {address}
        </a>
      </p>
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.key}>{m.insight_report_fact(fact)}</li>
      ))}
    </ul>
  );
}

function Bar() {
  const { share, thresholdPercent: at } = useCalculation().evaluation.minerals;
  if (share === null) return null;
  const { min, max, possible } = share;
  const label = m.answer_gauge_needed({ threshold: format.percent(at ?? 0, 6) });
  return (
    <Gauge
      parts={{ counts: min, depends: max - min, unknown: possible - max }}
      threshold={at === null ? undefined : { at, label }}
    />
  );
}

function Minerals({ report: { minerals, mineralsLeft, mineralsNote } }: { readonly report: Report }) {
  if (minerals.length === 0) return null;
  return (
    <>
      <h2>{m.insight_report_minerals()}</h2>
      {mineralsNote === undefined ? null : <p>{mineralsNote}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.chart_column_mineral()}</th>
            <th scope="col">{m.chart_column_value()}</th>
            <th scope="col">{m.result_share_counts()}</th>
            <th scope="col">{m.insight_report_where()}</th>
          </tr>
        </thead>
        <tbody>
          {minerals.map(({ key, mineral, value, counts, where }) => (
            <tr key={key}>
              <th scope="row">{mineral}</th>
              <td>{value}</td>
              <td>{counts}</td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mineralsLeft === undefined ? null : <p>{mineralsLeft}</p>}
    </>
  );
}
