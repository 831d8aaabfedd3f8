import { useFormContext } from 'react-hook-form';
import { useValues } from '../../calculation';
import type { Vehicle, Vehicles } from '../../data/vehicles';
import type { FormValues } from '../../scenario-form';
import { listTimes, vinDoubt } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Disclosure, Notice } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { CertificateNote } from './certificate-note';
import styles from './my-car.module.css';
import { sourceAddress, sourcesOf, sourceWords } from './source-words';
import { toldWords } from './time-words';

const CLASSES: Readonly<Record<Vehicle['vehicleClass'], () => string>> = {
  suv: m.form_class_suv,
  pickup: m.form_class_pickup,
  van: m.form_class_van,
  other: m.form_class_other,
};

interface PickedCarProps {
  readonly list: Vehicles;
  readonly car: Vehicle;
  /** Takes another car instead, under whose name it may have been listed. */
  readonly onTake: (car: Vehicle) => void;
}

/** What the copies of the lists say of the picked car: its amounts by period, at once. */
export function PickedCar({ list, car, onTake }: PickedCarProps) {
  const times = listTimes(list, car);
  const absentOn = times.flatMap((time) => time.absentOn);
  return (
    <div className={styles.picked}>
      <p className={styles.hint}>
        {m.car_built({ class: CLASSES[car.vehicleClass](), place: car.assembly.place })}
      </p>
      <ul className={styles.times} aria-label={m.car_on_list()}>
        {times.map((time) => (
          <li key={time.from} className={time.kind === 'listed' ? styles.listed : undefined}>
            {toldWords(time)}
          </li>
        ))}
      </ul>
      <CertificateNote list={list} onTake={onTake} />
      <OtherVin car={car} />
      <Disclosure lazy summary={m.car_sources()}>
        <p>{m.car_not_known()}</p>
        {absentOn.length === 0 ? null : (
          <p>{m.car_copies_without({ days: format.list(absentOn.map(format.day)) })}</p>
        )}
        <SourceList
          sources={sourcesOf(car).map((source) => ({
            label: sourceWords(source),
            url: sourceAddress(source),
          }))}
        />
        {car.assembly.source === undefined ? <p>{m.car_unchecked()}</p> : null}
      </Disclosure>
    </div>
  );
}

function OtherVin({ car }: { readonly car: Vehicle }) {
  const { setValue } = useFormContext<FormValues>();
  const doubt = vinDoubt(useValues(), car);
  if (doubt?.code !== 'VIN_OF_OTHER_MAKE') return null;
  return (
    <Notice
      tone="caution"
      live
      actions={
        <Button onClick={() => setValue('vehicle.vin', '', { shouldDirty: true })}>
          {m.car_vin_take_out()}
        </Button>
      }
    >
      <p>{m.car_vin_other({ vinMake: doubt.vinMake, carMake: doubt.carMake })}</p>
    </Notice>
  );
}
