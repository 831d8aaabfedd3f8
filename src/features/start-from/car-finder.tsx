import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import type { Vehicle } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { type FormValues, useRulebook, useUndo } from '../../form';
import { figuresFor } from '../../form/own-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Button } from '../../ui';
import { answersFor, CAR_FIELDS, type CarAnswers, type CarField, withAnswers } from './car-answers';
import { CarCard } from './car-card';
import { fieldWords } from './car-words';
import { carName, findCars } from './find-cars';
import styles from './start-from.module.css';

interface CarFinderProps {
  /** What is looked for. */
  readonly typed: string;
  /** Called once a car is chosen. */
  readonly onFound: () => void;
}

/** As many as a person looks through. */
const SHOWN = 8;

/** The cars that fit what is typed, and the one that was chosen. */
export default function CarFinder({ typed, onFound }: CarFinderProps) {
  const { number } = format;
  const { data, error, isFetching, refetch } = useQuery(vehiclesQuery);
  const [chosen, setChosen] = useState<Vehicle | null>(null);
  const { fill, fillUntouched } = useFilling();
  if (error !== null)
    return (
      <Alert
        actions={
          <Button disabled={isFetching} onClick={() => void refetch()}>
            {m.page_retry()}
          </Button>
        }
      >
        <p>{m.car_failed()}</p>
      </Alert>
    );
  const found = findCars(data?.vehicles ?? [], typed);
  const choose = (car: Vehicle) => {
    setChosen(car);
    fillUntouched(car);
    onFound();
  };
  return (
    <>
      <p role="status" className={styles.about}>
        {typed.trim() === '' || data === undefined ? null : m.car_found({ count: found.length })}
      </p>
      {found.length === 0 ? null : (
        <ul className={styles.found}>
          {found.slice(0, SHOWN).map((car) => (
            <li key={car.id}>
              <Button look="quiet" onClick={() => choose(car)}>
                {carName(car)}
              </Button>
            </li>
          ))}
          {found.length > SHOWN ? (
            <li className={styles.about}>{m.table_more_problems({ count: number(found.length - SHOWN) })}</li>
          ) : null}
        </ul>
      )}
      {chosen === null ? null : (
        <CarCard
          key={chosen.id}
          car={chosen}
          onUse={(field, answer) => fill({ [field]: answer }, carName(chosen))}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

/** Fills the form for a car; what it filled before is not the person's own. */
function useFilling() {
  const { list } = format;
  const { control, getValues, reset } = useFormContext<FormValues>();
  const { defaultValues } = useFormState({ control });
  const { data: presets } = useQuery(presetsQuery);
  const rulebook = useRulebook();
  const { say } = useUndo();
  const filled = useRef<CarAnswers>({});

  const fill = (answers: CarAnswers, name: string) => {
    const before = structuredClone(getValues());
    reset(withAnswers(before, answers, figuresFor(before, presets, rulebook)), { keepDefaultValues: true });
    filled.current = { ...filled.current, ...answers };
    const fields = CAR_FIELDS.filter((field) => field in answers).map((field) => fieldWords(field));
    say({
      scope: 'start-from',
      message: fields.length === 0 ? m.car_nothing({ name }) : m.car_filled({ name, fields: list(fields) }),
      undo: () => before,
    });
  };
  const said = (field: CarField): string => getValues(field);
  const isByHand = (field: CarField): boolean => {
    const now = said(field);
    return now !== get(defaultValues, field) && now !== filled.current[field];
  };
  return {
    fill,
    fillUntouched: (car: Vehicle) => fill(answersFor(car, { said, isByHand }), carName(car)),
  };
}
