import { useFormContext } from 'react-hook-form';
import { useValues } from '../../calculation';
import type { Vehicles } from '../../data/vehicles';
import { NumberQuestion, Question } from '../../questions';
import { type FormValues, originOf } from '../../scenario-form';
import { certifiedDoubt, certifiedFor } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Notice, Tag } from '../../ui';
import styles from './my-car.module.css';
import { AMOUNT, takeFromList } from './take-from-list';

const HALVES = ['7500', '3750'];

interface Answer {
  readonly words: string;
  readonly usd: string;
}

/** The certified amount: as the list has it, or as the seller's report does, which wins. */
export function ReportQuestion({ list }: { readonly list: Vehicles | undefined }) {
  const { getValues, setValue } = useFormContext<FormValues>();
  const values = useValues();
  const take = (usd: string) => {
    setValue(AMOUNT, usd, { shouldDirty: true });
    // Without the report, the list tells again.
    if (usd === '' && list !== undefined) takeFromList({ getValues, setValue }, list);
  };
  const isFromList = originOf(values, 'vehicle.certifiedUsd') === 'car-list';
  const answers = [...answersOf(values, list), { words: m.car_report_none(), usd: '' }];
  const now = values.vehicle.certifiedUsd;
  return (
    <div className={styles.group}>
      <Question pointer="/vehicle/certifiedUsd">
        <NumberQuestion
          name="vehicle.certifiedUsd"
          data-field="certifiedUsd"
          label={m.car_report()}
          hint={m.car_report_hint()}
          prefix={m.form_usd()}
        />
      </Question>
      <div className={styles.chips}>
        {isFromList ? <Tag tone="good">{m.car_report_from_list()}</Tag> : null}
        {answers
          .filter(({ usd }) => usd !== now && !(usd === '' && isFromList))
          .map(({ words, usd }) => (
            <Button key={words} onClick={() => take(usd)}>
              {words}
            </Button>
          ))}
      </div>
      <Doubtful />
    </div>
  );
}

/** The amounts that a report may show: by model year where the list has them so. */
function answersOf(values: FormValues, list: Vehicles | undefined): readonly Answer[] {
  const certificate = list && certifiedFor(values, list);
  const amounts = certificate?.kind === 'ask' ? certificate.amounts : [];
  if (amounts.length === 0) return HALVES.map((usd) => ({ words: format.money(usd), usd }));
  return amounts.map(({ creditUsd, modelYears }) => ({
    words: m.car_report_of_year({ year: modelYears, usd: format.money(creditUsd) }),
    usd: creditUsd,
  }));
}

/** The amount asks for a second look. */
function Doubtful() {
  const doubt = certifiedDoubt(useValues());
  if (doubt === undefined || doubt.code === 'VIN_OF_OTHER_MAKE') return null;
  return (
    <Notice tone="caution" live>
      <p>
        {doubt.code === 'CERTIFIED_OVER_MOST'
          ? m.car_report_over({ most: format.money('7500') })
          : m.car_report_odd({ usd: format.money(doubt.usd) })}
      </p>
    </Notice>
  );
}
