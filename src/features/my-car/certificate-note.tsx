import { useValues } from '../../calculation';
import type { Vehicle, Vehicles } from '../../data/vehicles';
import { type Certificate, carName, certifiedFor, deliveryOf, isReported } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import styles from './my-car.module.css';
import { LAST_BY_CAPACITY } from './time-words';

interface CertificateNoteProps {
  readonly list: Vehicles;
  readonly onTake: (car: Vehicle) => void;
}

/** What the copies say of the day on which the car was picked up. */
export function CertificateNote({ list, onTake }: CertificateNoteProps) {
  const values = useValues();
  const certificate = certifiedFor(values, list);
  const day = deliveryOf(values);
  if (certificate === undefined || day === undefined || isReported(values)) return null;
  const others = certificate.kind === 'gap' ? (certificate.see ?? []) : [];
  return (
    <div aria-live="polite" className={styles.group}>
      <p>
        <strong>{wordsOf(certificate, day)}</strong>
      </p>
      {others.length === 0 ? null : (
        <div className={styles.chips}>
          {list.vehicles
            .filter(({ id }) => others.includes(id))
            .map((car) => (
              <Button key={car.id} onClick={() => onTake(car)}>
                {m.car_take_name({ name: carName(car) })}
              </Button>
            ))}
        </div>
      )}
    </div>
  );
}

function wordsOf(certificate: Certificate, day: string): string {
  switch (certificate.kind) {
    case 'listed':
      return certificate.byCapacity
        ? m.car_said_capacity()
        : m.car_said_listed({ usd: format.money(certificate.creditUsd) });
    case 'ask':
      if (certificate.why === 'weak-source')
        return m.car_said_weak({ usd: format.money(certificate.listing.creditUsd ?? '') });
      return certificate.amounts.length === 0 && day <= LAST_BY_CAPACITY
        ? m.car_said_capacity()
        : m.car_said_version();
    case 'not-listed':
      return m.car_said_absent();
    case 'gap':
      return GAPS[certificate.why]();
  }
}

const GAPS: Readonly<Record<Extract<Certificate, { kind: 'gap' }>['why'], () => string>> = {
  'not-covered': m.car_said_gap,
  'first-day-unknown': m.car_said_first_day,
  'copies-disagree': m.car_said_disagree,
  'listed-by-another-name': m.car_said_name,
};
