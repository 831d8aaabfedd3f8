import { useEffect, useState } from 'react';
import type { Partner } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { sourceWords } from '../../text/rules';
import { SourceList } from '../../ui/source-list';
import { AgreementDetails } from './agreement-details';
import styles from './partners.module.css';
import { idOf } from './use-anchor';

interface PartnerRowProps {
  readonly partner: Partner;
  /** Whether the address names this country. */
  readonly isNamed: boolean;
}

/** A country in one line that opens to its agreement: since when, for which minerals, and where that is written. */
export function PartnerRow({ partner, isNamed }: PartnerRowProps) {
  const { country, agreement, from } = partner;
  const [isOpen, setOpen] = useState(isNamed);
  useEffect(() => {
    if (isNamed) setOpen(true);
  }, [isNamed]);
  return (
    <li id={idOf(country)} className={styles.row}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3>{format.country(country)}</h3>
          <span lang="en" className={styles.agreement}>
            {agreement}
          </span>
          <span className={styles.since}>{m.partners_since({ day: format.day(from) })}</span>
        </summary>
        {isOpen ? <Details partner={partner} /> : null}
      </details>
    </li>
  );
}

function Details({ partner }: { readonly partner: Partner }) {
  const { agreement, from, until, minerals, cites } = partner;
  const facts = [
    [m.partners_in_force(), format.day(from)],
    ...(until === undefined ? [] : [[m.partners_in_force_until(), format.day(until)]]),
    [
      m.partners_minerals(),
      minerals === 'all'
        ? m.partners_minerals_all()
        : format.list(minerals.map((mineral, at) => (at === 0 ? mineralName : mineralInText)(mineral))),
    ],
  ];
  return (
    <div className={styles.opened}>
      <dl className={styles.facts}>
        <div>
          <dt>{m.partners_agreement()}</dt>
          <dd lang="en">{agreement}</dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {partner.commitments === undefined && partner.events === undefined ? null : (
        <AgreementDetails partner={partner} />
      )}
      <SourceList sources={cites.map((citation) => sourceWords(citation))} />
    </div>
  );
}
