import { useQuery } from '@tanstack/react-query';
import { useReading, useValues } from '../../calculation';
import type { Presets } from '../../data/presets';
import { presetsQuery } from '../../data/queries';
import { useReplaceForm } from '../../kept-work';
import { hashOf } from '../../platform/address';
import { type FormValues, hasMinerals, mineralMark, mineralsOf } from '../../scenario-form';
import { exampleBattery, priceSetFor, withTypicalBattery } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Links, SummaryLine } from '../../ui';
import { action } from './folded-lines';
import styles from './my-car.module.css';

/** Where the minerals come from: told in one line, said in the other depth; typical ones are offered where none are known. */
export function MineralsLine({ onOpen }: { readonly onOpen: (() => void) | undefined }) {
  const { data: presets } = useQuery(presetsQuery);
  const values = useValues();
  const year = presets && String(priceSetFor(values, presets).year);
  return (
    <SummaryLine label={m.car_line_minerals()} value={mineralWords(values, year)} action={action()}>
      {presets === undefined || hasMinerals(values) ? null : <Typical presets={presets} values={values} />}
      <p className={styles.hint}>{m.car_minerals_about()}</p>
      <Links>
        {onOpen === undefined ? (
          <a href={hashOf('battery')}>{m.car_minerals_open()}</a>
        ) : (
          <Button onClick={onOpen}>{m.car_minerals_open()}</Button>
        )}
      </Links>
    </SummaryLine>
  );
}

interface TypicalProps {
  readonly presets: Presets;
  readonly values: FormValues;
}

/** Offers an ordinary battery of the car's size and year. */
function Typical({ presets, values }: TypicalProps) {
  const replace = useReplaceForm();
  const kwh = useReading().scenario.vehicle?.batteryKwh;
  if (kwh === undefined) return <p className={styles.hint}>{m.picture_typical_no_size()}</p>;
  const { chemistry, year } = exampleBattery(values, presets, '');
  const label = presets.chemistries.find(({ id }) => id === chemistry)?.label ?? chemistry;
  const told = { kwh: format.number(kwh, 1), chemistry: label, year: String(year) };
  return (
    <>
      <p className={styles.hint}>{m.picture_typical_why()}</p>
      <div>
        <Button onClick={() => replace((before) => withTypicalBattery(before, presets))}>
          {m.picture_typical_fill(told)}
        </Button>
      </div>
    </>
  );
}

function mineralWords(values: FormValues, year: string | undefined): string {
  if (!hasMinerals(values))
    return values.vehicle.car === '' ? m.car_minerals_none() : m.picture_minerals_not_listed();
  const isOwn = mineralsOf(values).some(({ id }) => values.origin[mineralMark(id)] === undefined);
  if (isOwn) return m.car_minerals_own();
  return year === undefined ? m.car_minerals_typical_any() : m.car_minerals_typical({ year });
}
