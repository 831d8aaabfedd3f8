import type { Partner } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { sourceWords } from '../../text/rules';
import { Card } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { AgreementDetails } from './agreement-details';
import styles from './partners.module.css';

/** A country with its agreement: since when, for which minerals, and where that is written. */
export function PartnerCard({ partner }: { readonly partner: Partner }) {
  const { country, agreement, from, until, minerals, cites } = partner;
  const isTold = partner.commitments !== undefined || partner.events !== undefined;
  const facts = [
    [m.partners_agreement(), agreement],
    [m.partners_in_force(), format.day(from)],
    ...(until === undefined ? [] : [[m.partners_in_force_until(), format.day(until)]]),
    [
      m.partners_minerals(),
      minerals === 'all'
        ? m.partners_minerals_all()
        : format.list(minerals.map((mineral) => mineralName(mineral))),
    ],
  ];
  return (
    <li className={isTold ? styles.wide : undefined}>
      <Card className={styles.card}>
        <h3>{format.country(country)}</h3>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {isTold ? <AgreementDetails partner={partner} /> : null}
        <SourceList sources={cites.map((citation) => sourceWords(citation))} />
      </Card>
    </li>
  );
}
