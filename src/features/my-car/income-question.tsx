import { useState } from 'react';
import { useSnapshot } from '../../calculation';
import { isIncomeLost, KeepIncome } from '../../kept-work';
import { NumberQuestion, Question, useField } from '../../questions';
import { m } from '../../text';
import { Button, FieldGrid, Notice, SelectField } from '../../ui';
import styles from './my-car.module.css';

/** Filing status and income: of one year to begin with, of the year before when asked. */
export function IncomeQuestion({ isKept }: { readonly isKept: boolean }) {
  const year = useSnapshot(({ reading }) => reading.scenario.vehicle?.placedInService?.slice(0, 4));
  const before = year === undefined ? undefined : String(Number(year) - 1);
  const { lastYear, thisYear } = useSnapshot(({ values }) => values).buyer;
  const [isWanted, setWanted] = useState(false);
  const hasBefore = isWanted || lastYear.magiUsd !== '' || lastYear.filingStatus !== '';
  return (
    <div className={styles.group} id="q-buyer">
      {isKept && isIncomeLost() && thisYear.magiUsd + lastYear.magiUsd === '' ? (
        <Notice tone="caution">
          <p>{m.form_income_lost()}</p>
        </Notice>
      ) : null}
      <Year
        which="thisYear"
        filing={m.car_filing()}
        income={year === undefined ? m.car_income() : m.car_income_of({ year })}
      />
      <p className={styles.hint}>{m.car_income_hint()}</p>
      {hasBefore ? (
        <Year
          which="lastYear"
          filing={before === undefined ? m.car_filing_before() : m.car_filing_of({ year: before })}
          income={before === undefined ? m.car_income_before() : m.car_income_of({ year: before })}
        />
      ) : (
        <div>
          <Button look="quiet" onClick={() => setWanted(true)}>
            {before === undefined ? m.car_add_year() : m.car_add_year_of({ year: before })}
          </Button>
        </div>
      )}
      {isKept && thisYear.magiUsd + lastYear.magiUsd !== '' ? <KeepIncome /> : null}
    </div>
  );
}

/** What stands under the mark of a year's fields. */
const MARKS = { thisYear: '', lastYear: 'lastYear.' } as const;

interface YearProps {
  readonly which: keyof typeof MARKS;
  readonly filing: string;
  readonly income: string;
}

function Year({ which, filing, income }: YearProps) {
  const statuses = [
    { value: '', label: m.car_filing_choose() },
    { value: 'single', label: m.form_filing_single() },
    { value: 'joint', label: m.form_filing_joint() },
    { value: 'separate', label: m.form_filing_separate() },
    { value: 'head-of-household', label: m.form_filing_head() },
    { value: 'surviving-spouse', label: m.form_filing_surviving() },
    { value: 'estate-or-trust', label: m.form_filing_estate() },
  ];
  return (
    <Question pointer={`/buyer/${which}`}>
      <div className={styles.pair}>
        <FieldGrid>
          <Question pointer={`/buyer/${which}/filingStatus`}>
            <SelectField
              {...useField(`buyer.${which}.filingStatus`)}
              data-field={`${MARKS[which]}filingStatus`}
              label={filing}
              options={statuses}
            />
          </Question>
          <Question pointer={`/buyer/${which}/magiUsd`}>
            <NumberQuestion
              name={`buyer.${which}.magiUsd`}
              data-field={`${MARKS[which]}magiUsd`}
              label={income}
              prefix={m.form_usd()}
            />
          </Question>
        </FieldGrid>
      </div>
    </Question>
  );
}
