import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useValues } from '../../calculation';
import type { Vehicle, Vehicles } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { UndoNotice } from '../../kept-work';
import { fieldId, Question } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { carName, carOf } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Button, Notice, PartMissing } from '../../ui';
import { Combobox } from './combobox';
import type { LookedFor } from './looked-for';
import styles from './my-car.module.css';
import { type Finder, useFinder } from './use-finder';
import { usePickCar } from './use-pick-car';

const NOTHING: LookedFor = { kind: 'nothing' };

/** As many as a person looks through. */
const SHOWN = 8;

/** Which car: by its name or its VIN, and what the copies of the lists say of it. */
export function CarQuestion() {
  const fetched = useFinder();
  const finder = fetched === 'missing' ? null : fetched;
  const {
    data: list,
    error,
    isFetching,
    refetch,
  } = useQuery({ ...vehiclesQuery, enabled: fetched !== null });
  const values = useValues();
  const car = list && carOf(values, list);
  const picking = usePickCar(finder);
  return (
    <div className={styles.group}>
      <Question pointer="/vehicle/car">
        <CarField list={list} finder={finder} car={car} title={values.title} picking={picking} />
      </Question>
      {error === null ? null : (
        <Alert
          actions={
            <Button disabled={isFetching} onClick={() => void refetch()}>
              {m.page_retry()}
            </Button>
          }
        >
          <p>{m.car_failed()}</p>
        </Alert>
      )}
      {fetched === 'missing' ? <PartMissing /> : null}
      {list === undefined || car === undefined || finder === null ? null : (
        <finder.PickedCar list={list} car={car} onTake={picking.pick} />
      )}
      {picking.isAsking ? (
        <Notice
          live
          actions={
            <>
              <Button onClick={picking.keep}>{m.car_kept_keep()}</Button>
              <Button onClick={picking.clear}>{m.car_kept_clear()}</Button>
            </>
          }
        >
          <p>{m.car_kept_ask()}</p>
        </Notice>
      ) : null}
      <UndoNotice scope="my-car" />
    </div>
  );
}

interface CarFieldProps {
  readonly list: Vehicles | undefined;
  readonly finder: Finder | null;
  readonly car: Vehicle | undefined;
  readonly title: string;
  readonly picking: ReturnType<typeof usePickCar>;
}

function CarField({ list, finder, car, title, picking }: CarFieldProps) {
  const { setValue } = useFormContext<FormValues>();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWithout, setWithout] = useState(false);
  const looked =
    list === undefined || finder === null || typed === null ? NOTHING : finder.lookFor(list, typed);
  const problems = looked.kind === 'vin-wrong' ? looked.problems : [];
  const cars = looked.kind === 'nothing' ? [] : looked.cars;
  const year =
    looked.kind === 'name' ? looked.year : looked.kind === 'vin' ? looked.facts.modelYear.year : undefined;
  const type = (text: string | null) => {
    setTyped(text);
    setWithout(false);
    if (text === '') picking.goOnWithout();
  };
  // A VIN that was understood is kept, whatever car is picked then; typed before the list was there, it is so then.
  const vin = looked.kind === 'vin' ? looked.facts.vin : undefined;
  useEffect(() => {
    if (vin !== undefined) setValue('vehicle.vin', vin, { shouldDirty: true });
  }, [vin, setValue]);
  const pick = (id: string) => {
    const found = cars.find((each) => each.id === id);
    if (found === undefined) return;
    const country = looked.kind === 'vin' ? looked.facts.country : undefined;
    picking.pick(found, { year, vin, country });
    setTyped(null);
  };
  // The name of the calculation has the year that the car was looked for with.
  const chosen = car === undefined ? '' : title.endsWith(carName(car)) ? title : carName(car);
  return (
    <Combobox
      id={fieldId('vehicle.car')}
      label={m.car_which()}
      hint={m.car_which_hint()}
      chosen={chosen}
      typed={typed}
      onType={type}
      onPick={pick}
      isReady={list !== undefined && finder !== null}
      status={looked.kind === 'nothing' ? '' : m.car_hits({ count: cars.length })}
      error={format.sentences(problems.map((each) => finder?.vinProblemWords(each) ?? '')) || undefined}
      suggestions={cars.slice(0, SHOWN).map((each) => ({
        id: each.id,
        name: finder?.nameWithYear(each, year) ?? '',
        listed: finder?.listedInShort(each),
        note: each.version,
      }))}
    >
      {list === undefined || finder === null ? null : (
        <finder.LookedForWords
          looked={looked}
          list={list}
          shown={SHOWN}
          isWithout={isWithout}
          onGoOn={() => {
            picking.goOnWithout();
            setTyped(null);
            setWithout(true);
          }}
        />
      )}
    </Combobox>
  );
}
