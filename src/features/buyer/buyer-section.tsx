import { NumberQuestion, Question, useField, useSnapshot, YesNoQuestion } from '../../form';
import { m } from '../../text';
import { FieldGrid, Section, SelectField } from '../../ui';

/** The buyer: filing status and income of two years, and what the claim section asks. */
export function BuyerSection() {
  const year = useSnapshot(({ reading }) => reading.scenario.vehicle?.placedInService?.slice(0, 4));
  const thisYear = year === undefined ? m.form_this_year() : m.form_this_year_of({ year });
  const lastYear =
    year === undefined ? m.form_last_year() : m.form_last_year_of({ year: String(Number(year) - 1) });
  return (
    <Section heading={m.form_buyer_heading()} id="q-buyer" intro={m.form_buyer_intro()}>
      <TaxYear which="thisYear" year={thisYear} hint={m.form_magi_hint()} />
      <TaxYear which="lastYear" year={lastYear} />
      <FieldGrid>
        <Question pointer="/buyer/businessUsePercent">
          <NumberQuestion
            name="buyer.businessUsePercent"
            label={m.form_business_use()}
            hint={m.form_business_use_hint()}
            suffix={m.form_percent()}
          />
        </Question>
        <Question pointer="/buyer/taxBeforeCreditUsd">
          <NumberQuestion
            name="buyer.taxBeforeCreditUsd"
            label={m.form_tax()}
            hint={m.form_tax_hint()}
            prefix={m.form_usd()}
          />
        </Question>
      </FieldGrid>
      <YesNoQuestion
        name="buyer.transferToDealer"
        pointer="/buyer/transferToDealer"
        legend={m.form_transfer()}
      />
    </Section>
  );
}

interface TaxYearProps {
  readonly which: 'thisYear' | 'lastYear';
  readonly year: string;
  readonly hint?: string;
}

function TaxYear({ which, year, hint }: TaxYearProps) {
  const statuses = [
    { value: '', label: m.form_not_known() },
    { value: 'single', label: m.form_filing_single() },
    { value: 'joint', label: m.form_filing_joint() },
    { value: 'separate', label: m.form_filing_separate() },
    { value: 'head-of-household', label: m.form_filing_head() },
    { value: 'surviving-spouse', label: m.form_filing_surviving() },
    { value: 'estate-or-trust', label: m.form_filing_estate() },
  ];
  return (
    <Question pointer={`/buyer/${which}`}>
      <Section level={3} heading={year} intro={hint}>
        <FieldGrid>
          <Question pointer={`/buyer/${which}/filingStatus`}>
            <SelectField
              {...useField(`buyer.${which}.filingStatus`)}
              label={m.form_filing_status()}
              options={statuses}
            />
          </Question>
          <Question pointer={`/buyer/${which}/magiUsd`}>
            <NumberQuestion name={`buyer.${which}.magiUsd`} label={m.form_magi()} prefix={m.form_usd()} />
          </Question>
        </FieldGrid>
      </Section>
    </Question>
  );
}
