import type { Partner } from '../../law';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { sourceWords } from '../../text/rules';
import { Card } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { AgreementDetails } from './agreement-details';
import styles from './partners.module.css';

/** A country with its agreement: since when, for which minerals, and where that is written. */
export function PartnerCard({ partner }: { readonly partner: Partner }) {
  const text = useText();
  const format = useFormat();
  const { country, agreement, from, until, minerals, cites } = partner;
  const isTold = partner.commitments !== undefined || partner.events !== undefined;
  const facts = [
    [text.partners_agreement(), agreement],
    [text.partners_in_force(), format.day(from)],
    ...(until === undefined ? [] : [[text.partners_in_force_until(), format.day(until)]]),
    [
      text.partners_minerals(),
      minerals === 'all'
        ? text.partners_minerals_all()
        : format.list(minerals.map((mineral) => mineralName(text, mineral))),
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
        <SourceList sources={cites.map((citation) => sourceWords(text, citation))} />
      </Card>
    </li>
  );
}
