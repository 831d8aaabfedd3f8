import { Question, useField, YesNoQuestion } from '../../questions';
import { m } from '../../text';
import { Checkbox, FieldGrid, RadioGroup } from '../../ui';
import styles from './assumptions-section.module.css';

/** What is usually so: shown, on by default, and written into the scenario as facts. */
export function AssumptionsSection() {
  const { error: _graphite, ...graphite } = useField('sourcing.graphiteTransition');
  const { error: _japan, ...japan } = useField('partners.japanAllMinerals');
  return (
    <div className={styles.group}>
      <p className={styles.intro}>{m.form_assumptions_intro()}</p>
      <FieldGrid>
        <YesNoQuestion
          name="vehicle.originalUse"
          pointer="/vehicle/originalUse"
          legend={m.form_original_use()}
        />
        <YesNoQuestion
          name="vehicle.forResale"
          pointer="/vehicle/forResale"
          legend={m.form_for_use()}
          inverted
        />
        <YesNoQuestion
          name="vehicle.qualifiedManufacturer"
          pointer="/vehicle/qualifiedManufacturer"
          legend={m.form_qualified()}
        />
        <YesNoQuestion
          name="vehicle.sellerReport"
          pointer="/vehicle/sellerReport"
          legend={m.form_seller_report()}
        />
      </FieldGrid>
      <Question pointer="/minerals/test">
        <RadioGroup
          {...useField('sourcing.test')}
          legend={m.form_test()}
          hint={m.form_test_hint()}
          options={[
            { value: '', label: m.form_test_by_date() },
            { value: 'traced-qualifying-value', label: m.form_test_traced() },
            { value: 'fifty-percent-value-added', label: m.form_test_fifty() },
          ]}
        />
      </Question>
      <Question pointer="/minerals/graphiteTransition">
        <Checkbox
          {...graphite}
          label={m.form_graphite_transition()}
          hint={m.form_graphite_transition_hint()}
        />
      </Question>
      <Question pointer="/partners/japanAllMinerals">
        <Checkbox {...japan} label={m.form_japan_all()} hint={m.form_japan_all_hint()} />
      </Question>
    </div>
  );
}
