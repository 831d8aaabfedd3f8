import { m } from '../text';
import { FieldGrid } from '../ui';
import { NumberQuestion, Question } from './typed-questions';
import { YesNoQuestion } from './yes-no-question';

/** What decides how much of the credit can be used: tax, business use, and whether it was given to the dealer. */
export function TaxQuestions() {
  return (
    <>
      <FieldGrid>
        <Question pointer="/buyer/taxBeforeCreditUsd">
          <NumberQuestion
            name="buyer.taxBeforeCreditUsd"
            label={m.form_tax()}
            hint={m.form_tax_hint()}
            prefix={m.form_usd()}
          />
        </Question>
        <Question pointer="/buyer/businessUsePercent">
          <NumberQuestion
            name="buyer.businessUsePercent"
            label={m.form_business_use()}
            hint={m.form_business_use_hint()}
            suffix={m.form_percent()}
          />
        </Question>
      </FieldGrid>
      <YesNoQuestion
        name="buyer.transferToDealer"
        pointer="/buyer/transferToDealer"
        legend={m.form_transfer()}
      />
    </>
  );
}
