import { useSnapshot } from '../../calculation';
import { isIncomeLost, KeepIncome } from '../../kept-work';
import { NumberQuestion, Question, useField, YesNoQuestion } from '../../questions';
import { useText } from '../../text';
import { FieldGrid, Notice, Section, SelectField } from '../../ui';

/** The buyer: filing status and income of two years, and what the claim section asks. */
export function BuyerSection() {
  const text = useText();
  const year = useSnapshot(({ reading }) => reading.scenario.vehicle?.placedInService?.slice(0, 4));
  const thisYear = year === undefined ? text.form_this_year() : text.form_this_year_of({ year });
  const lastYear =
    year === undefined ? text.form_last_year() : text.form_last_year_of({ year: String(Number(year) - 1) });
  return (
    <Section heading={text.form_buyer_heading()} id="q-buyer" intro={text.form_buyer_intro()}>
      <IncomeLost />
      <TaxYear which="thisYear" year={thisYear} hint={text.form_magi_hint()} />
      <TaxYear which="lastYear" year={lastYear} />
      <KeepIncome />
      <FieldGrid>
        <Question pointer="/buyer/businessUsePercent">
          <NumberQuestion
            name="buyer.businessUsePercent"
            label={text.form_business_use()}
            hint={text.form_business_use_hint()}
            suffix={text.form_percent()}
          />
        </Question>
        <Question pointer="/buyer/taxBeforeCreditUsd">
          <NumberQuestion
            name="buyer.taxBeforeCreditUsd"
            label={text.form_tax()}
            hint={text.form_tax_hint()}
            prefix={text.form_usd()}
          />
        </Question>
      </FieldGrid>
      <YesNoQuestion
        name="buyer.transferToDealer"
        pointer="/buyer/transferToDealer"
        legend={text.form_transfer()}
      />
    </Section>
  );
}

/** That income was there before, and is not now. */
function IncomeLost() {
  const text = useText();
  const isUnsaid = useSnapshot(
    ({ values: { buyer } }) => buyer.thisYear.magiUsd + buyer.lastYear.magiUsd === '',
  );
  return isUnsaid && isIncomeLost() ? (
    <Notice tone="caution">
      <p>{text.form_income_lost()}</p>
    </Notice>
  ) : null;
}

interface TaxYearProps {
  readonly which: 'thisYear' | 'lastYear';
  readonly year: string;
  readonly hint?: string;
}

function TaxYear({ which, year, hint }: TaxYearProps) {
  const text = useText();
  const statuses = [
    { value: '', label: text.form_not_known() },
    { value: 'single', label: text.form_filing_single() },
    { value: 'joint', label: text.form_filing_joint() },
    { value: 'separate', label: text.form_filing_separate() },
    { value: 'head-of-household', label: text.form_filing_head() },
    { value: 'surviving-spouse', label: text.form_filing_surviving() },
    { value: 'estate-or-trust', label: text.form_filing_estate() },
  ];
  return (
    <Question pointer={`/buyer/${which}`}>
      <Section level={3} heading={year} intro={hint}>
        <FieldGrid>
          <Question pointer={`/buyer/${which}/filingStatus`}>
            <SelectField
              {...useField(`buyer.${which}.filingStatus`)}
              label={text.form_filing_status()}
              options={statuses}
            />
          </Question>
          <Question pointer={`/buyer/${which}/magiUsd`}>
            <NumberQuestion
              name={`buyer.${which}.magiUsd`}
              label={text.form_magi()}
              prefix={text.form_usd()}
            />
          </Question>
        </FieldGrid>
      </Section>
    </Question>
  );
}
