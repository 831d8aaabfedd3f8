import { Question, useField, YesNoQuestion } from '../../questions';
import { useText } from '../../text';
import { Checkbox, FieldGrid, RadioGroup, Section } from '../../ui';

/** What is usually so: shown, on by default, and written into the scenario as facts. */
export function AssumptionsSection() {
  const text = useText();
  const { error: _none, ...graphite } = useField('sourcing.graphiteTransition');
  return (
    <Section heading={text.form_assumptions_heading()} intro={text.form_assumptions_intro()}>
      <FieldGrid>
        <YesNoQuestion
          name="vehicle.originalUse"
          pointer="/vehicle/originalUse"
          legend={text.form_original_use()}
        />
        <YesNoQuestion
          name="vehicle.forResale"
          pointer="/vehicle/forResale"
          legend={text.form_for_use()}
          inverted
        />
        <YesNoQuestion
          name="vehicle.qualifiedManufacturer"
          pointer="/vehicle/qualifiedManufacturer"
          legend={text.form_qualified()}
        />
        <YesNoQuestion
          name="vehicle.sellerReport"
          pointer="/vehicle/sellerReport"
          legend={text.form_seller_report()}
        />
      </FieldGrid>
      <Question pointer="/minerals/test">
        <RadioGroup
          {...useField('sourcing.test')}
          legend={text.form_test()}
          hint={text.form_test_hint()}
          options={[
            { value: '', label: text.form_test_by_date() },
            { value: 'traced-qualifying-value', label: text.form_test_traced() },
            { value: 'fifty-percent-value-added', label: text.form_test_fifty() },
          ]}
        />
      </Question>
      <Question pointer="/minerals/graphiteTransition">
        <Checkbox
          {...graphite}
          label={text.form_graphite_transition()}
          hint={text.form_graphite_transition_hint()}
        />
      </Question>
    </Section>
  );
}
