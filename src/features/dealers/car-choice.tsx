import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { vehiclesQuery } from '../../data/vehicles-query';
import { carName, findCars } from '../../starting-figures';
import { m } from '../../text';
import { SelectField, TextField } from '../../ui';

interface CarChoiceProps {
  /** '' for none. */
  readonly id: string;
  readonly set: (id: string) => void;
}

/** A car of the list, among those that the typed words fit. */
export function CarChoice({ id, set }: CarChoiceProps) {
  const [words, setWords] = useState('');
  const { data: list } = useQuery(vehiclesQuery);
  const all = list?.vehicles ?? [];
  const found = list === undefined || words.trim() === '' ? all : findCars(list, words).cars;
  // The one chosen stays in the list whatever is looked for next.
  const shown = all.filter((car) => car.id === id || found.includes(car));
  return (
    <>
      <TextField
        id="embed-find-car"
        label={m.dealers_find_car()}
        hint={words.trim() === '' ? m.dealers_find_car_hint() : m.dealers_cars_found({ count: found.length })}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <SelectField
        id="embed-car"
        label={m.dealers_car()}
        hint={m.dealers_car_hint()}
        value={id}
        onChange={({ target }) => set(target.value)}
        options={[
          { value: '', label: m.dealers_not_set() },
          ...shown.map((car) => ({ value: car.id, label: carName(car) })),
        ]}
      />
    </>
  );
}
