import { useSnapshot } from '../../calculation';
import { isIncomeLost, KeepIncome } from '../../kept-work';
import { NumberQuestion, Question, TaxQuestions, useField } from '../../questions';
import { m } from '../../text';
import { FieldGrid, Notice, Section, SelectField } from '../../ui';
import styles from './buyer-section.module.css';
import { STATUSES } from './buyer-words';

/** The buyer: filing status and income of two years, and what the claim section asks. */
export function BuyerSection() {
  const year = useSnapshot(({ reading }) => reading.scenario.vehicle?.placedInService?.slice(0, 4));
  const thisYear = year === undefined ? m.form_this_year() : m.form_this_year_of({ year });
  const lastYear =
    year === undefined ? m.form_last_year() : m.form_last_year_of({ year: String(Number(year) - 1) });
  return (
    <div id="q-buyer" className={styles.group}>
      <p className={styles.intro}>{m.form_buyer_intro()}</p>
      <IncomeLost />
      <TaxYear which="thisYear" year={thisYear} hint={m.form_magi_hint()} />
      <TaxYear which="lastYear" year={lastYear} />
      <KeepIncome />
      <TaxQuestions />
    </div>
  );
}

/** That income was there before, and is not now. */
function IncomeLost() {
  const isUnsaid = useSnapshot(
    ({ values: { buyer } }) => buyer.thisYear.magiUsd + buyer.lastYear.magiUsd === '',
  );
  return isUnsaid && isIncomeLost() ? (
    <Notice tone="caution">
      <p>{m.form_income_lost()}</p>
    </Notice>
  ) : null;
}

interface TaxYearProps {
  readonly which: 'thisYear' | 'lastYear';
  readonly year: string;
  readonly hint?: string;
}

function TaxYear({ which, year, hint }: TaxYearProps) {
  const statuses = [
    { value: '', label: m.form_not_known() },
    ...Object.entries(STATUSES).map(([value, label]) => ({ value, label: label() })),
  ];
  return (
    <Question pointer={`/buyer/${which}`}>
      <Section level={4} heading={year} intro={hint}>
        <FieldGrid>
          <Question pointer={`/buyer/${which}/filingStatus`}>
            <SelectField
              {...useField(`buyer.${which}.filingStatus`)}
              data-field={which === 'thisYear' ? 'filingStatus' : 'lastYear.filingStatus'}
              label={m.form_filing_status()}
              options={statuses}
            />
          </Question>
          <Question pointer={`/buyer/${which}/magiUsd`}>
            <NumberQuestion
              name={`buyer.${which}.magiUsd`}
              label={m.form_magi()}
              prefix={m.form_usd()}
              data-field={which === 'thisYear' ? 'magiUsd' : 'lastYear.magiUsd'}
            />
          </Question>
        </FieldGrid>
      </Section>
    </Question>
  );
}
