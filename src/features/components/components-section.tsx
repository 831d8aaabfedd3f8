import { useFormContext, useWatch } from 'react-hook-form';
import { UndoNotice } from '../../kept-work';
import { feocOptions, NumberQuestion, Question, useField } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { m } from '../../text';
import { FieldGrid, RadioGroup } from '../../ui';
import { ComponentList } from './component-list';
import styles from './components-section.module.css';

/** The battery's components: one North American percentage, or a list of parts. */
export function ComponentsSection() {
  const { control } = useFormContext<FormValues>();
  const kind = useWatch({ control, name: 'components.kind' });
  const field = useField('components.kind');
  return (
    <div id="q-components" className={styles.group}>
      <p className={styles.intro}>{m.form_components_intro()}</p>
      <RadioGroup
        {...field}
        legend={m.form_components_known_as()}
        options={[
          { value: 'share', label: m.form_components_share() },
          { value: 'list', label: m.form_components_list() },
        ]}
      />
      {kind === 'share' ? <ComponentShare /> : <ComponentList />}
      <UndoNotice scope="components" />
    </div>
  );
}

function ComponentShare() {
  return (
    <>
      <FieldGrid>
        <Question pointer="/components/northAmericanPercent">
          <NumberQuestion
            name="components.northAmericanPercent"
            label={m.form_components_percent()}
            suffix={m.form_percent()}
          />
        </Question>
      </FieldGrid>
      <Question pointer="/components/foreignEntityOfConcern">
        <RadioGroup
          {...useField('components.foreignEntityOfConcern')}
          legend={m.form_components_feoc()}
          hint={m.form_components_feoc_hint()}
          options={feocOptions()}
        />
      </Question>
    </>
  );
}
