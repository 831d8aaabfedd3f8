import type { NotListedModel, Vehicles } from '../../data/vehicles';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import type { LookedFor } from './looked-for';
import styles from './my-car.module.css';

interface LookedForWordsProps {
  readonly looked: LookedFor;
  readonly list: Vehicles;
  /** How many suggestions are shown. */
  readonly shown: number;
  readonly isWithout: boolean;
  readonly onGoOn: () => void;
}

/** What the search says beside its suggestions; where there is none, what the list covers and how to go on. */
export function LookedForWords({ looked, list, shown, isWithout, onGoOn }: LookedForWordsProps) {
  if (isWithout) return <p className={styles.hint}>{m.car_without()}</p>;
  const words = wordsOf(looked, list, shown);
  const canGoOn = looked.kind !== 'nothing' && looked.kind !== 'vin-begun' && looked.cars.length === 0;
  if (words.length === 0 && !canGoOn) return null;
  return (
    <div className={styles.group}>
      {words.map((sentence) => (
        <p key={sentence} className={styles.hint}>
          {sentence}
        </p>
      ))}
      {canGoOn ? (
        <div>
          <Button onClick={onGoOn}>{m.car_go_on()}</Button>
        </div>
      ) : null}
    </div>
  );
}

function wordsOf(looked: LookedFor, list: Vehicles, shown: number): readonly string[] {
  switch (looked.kind) {
    case 'nothing':
    case 'vin-wrong':
      return [];
    case 'vin-begun':
      return [m.car_vin_reading({ count: looked.count })];
    case 'vin': {
      const year = String(looked.facts.modelYear.year);
      const { maker } = looked.facts;
      if (maker === undefined) return [m.car_vin_year({ year })];
      return [
        looked.cars.length === 0
          ? m.car_vin_not_listed({ year, make: maker })
          : m.car_vin_of({ year, make: maker }),
      ];
    }
    case 'name': {
      const { cars, ignored = [] } = looked;
      if (cars.length === 0) return nothingFound(looked, list);
      return [
        ...(ignored.length === 0 ? [] : [m.car_ignored({ words: ignored.join(' ') })]),
        ...(cars.length > shown ? [m.car_more_hits({ count: format.number(cars.length - shown) })] : []),
      ];
    }
  }
}

function nothingFound(looked: Extract<LookedFor, { kind: 'name' }>, list: Vehicles): readonly string[] {
  const { unknownMake, notListed = [] } = looked;
  if (notListed.length > 0) return notListed.map(whyNotListed);
  if (unknownMake !== undefined) return [m.car_none_make({ make: unknownMake.make })];
  return [m.car_none({ count: format.number(list.vehicles.length) })];
}

const whyNotListed = ({ make, model, why }: NotListedModel): string => {
  const name = `${make} ${model}`;
  return why === 'price-over-limit' ? m.car_none_price({ name }) : m.car_none_copy({ name });
};
