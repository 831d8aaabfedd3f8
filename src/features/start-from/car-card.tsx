import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Listing, Vehicle, VehicleSource } from '../../data/vehicles';
import type { FormValues } from '../../form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Card, Disclosure, ExternalLink } from '../../ui';
import { answersOf, CAR_FIELDS, type CarField } from './car-answers';
import { factOf, fieldWords, sourceAddress, sourceWords } from './car-words';
import { carName } from './find-cars';
import styles from './start-from.module.css';

interface CarCardProps {
  readonly car: Vehicle;
  readonly onUse: (field: CarField, answer: string) => void;
  readonly onClose: () => void;
}

/** What is known of a car, with its sources, what of it stands in the form, and what nobody knows. */
export function CarCard({ car, onUse, onClose }: CarCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const family = car.chemistry?.family;
  return (
    <Card label={carName(car)}>
      <div className={styles.fact}>
        <h3 ref={heading} tabIndex={-1}>
          {carName(car)}
        </h3>
        <Button look="quiet" onClick={onClose}>
          {m.work_dismiss()}
        </Button>
      </div>
      <ul className={styles.facts}>
        {CAR_FIELDS.map((field) => (
          <Facts key={field} car={car} field={field} onUse={(answer) => onUse(field, answer)} />
        ))}
        {family === undefined ? null : (
          <li>
            <strong>{m.form_chemistry()}</strong>
            <span>{family === 'NMC' ? m.car_family_nmc() : m.car_family_lfp()}</span>
            <Source source={car.chemistry?.source} />
          </li>
        )}
      </ul>
      <Disclosure lazy summary={m.car_listings()}>
        <ul className={styles.facts}>
          {car.listings.map((listing) => (
            <Listed key={listing.until} listing={listing} />
          ))}
        </ul>
      </Disclosure>
      <p className={styles.about}>{m.car_not_known()}</p>
    </Card>
  );
}

interface FactsProps {
  readonly car: Vehicle;
  readonly field: CarField;
  readonly onUse: (answer: string) => void;
}

/** The list's answers to one question, and which of them the form has. */
function Facts({ car, field, onUse }: FactsProps) {
  const { control } = useFormContext<FormValues>();
  const now = useWatch({ control, name: field });
  const name = fieldWords(field);
  const fact = factOf(format, car, field);
  return answersOf(car, field).map((answer, index) => {
    const { words, source } = fact(index);
    return (
      <li key={answer} className={styles.fact}>
        <span>
          <strong>{name}</strong>
          <span>{words}</span>
          {field === 'vehicle.vehicleClass' ? (
            <span className={styles.about}>{m.car_class_note()}</span>
          ) : null}
          {source === null ? null : <Source source={source} />}
        </span>
        {now === answer ? (
          <span className={styles.about}>{m.car_in_form()}</span>
        ) : (
          <Button aria-label={m.car_use_of({ answer: words })} onClick={() => onUse(answer)}>
            {m.car_use()}
          </Button>
        )}
      </li>
    );
  });
}

function Source({ source }: { readonly source: VehicleSource | undefined }) {
  if (source === undefined) return <span className={styles.about}>{m.car_unchecked()}</span>;
  const address = sourceAddress(source);
  const words = sourceWords(source);
  return (
    <span className={styles.about}>
      {address === undefined ? words : <ExternalLink href={address}>{words}</ExternalLink>}
    </span>
  );
}

function Listed({ listing }: { readonly listing: Listing }) {
  const { day, money } = format;
  const { from, until, creditUsd, modelYears, cites } = listing;
  const time = { from: from === undefined ? '…' : day(from), until: day(until) };
  return (
    <li>
      <strong>{m.car_listed(time)}</strong>
      <span>
        {creditUsd === undefined
          ? m.car_listed_no_amount()
          : m.car_listed_amount({ credit: money(creditUsd) })}
        {modelYears === undefined ? null : ` ${m.car_model_years({ years: modelYears })}`}
      </span>
      {cites.map((source) => (
        <Source key={source.title} source={source} />
      ))}
    </li>
  );
}
