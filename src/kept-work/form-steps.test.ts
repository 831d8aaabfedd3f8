import { createFormControl } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { blankEntry, blankForm, blankRow, type ChainRow, emptyForm, type FormValues } from '../scenario-form';
import { FormSteps } from './form-steps';
import { replaceForm } from './replace-form';

/** A form as the page has it, with its steps. */
function aForm(values: FormValues = blankForm()) {
  const { formControl: form, control } = createFormControl<FormValues>({ defaultValues: values });
  // What reads `isDirty` is told of it.
  control._proxyFormState.isDirty = true;
  let time = 0;
  const steps = new FormSteps(form, () => time);
  steps.watch();
  const type = async (name: 'title' | 'vehicle.msrpUsd', text: string) => {
    form.setValue(name, text, { shouldDirty: true });
    await Promise.resolve();
  };
  const setRows = async (chainRows: readonly ChainRow[]) => {
    form.setValues({ chainRows }, { shouldDirty: true });
    await Promise.resolve();
  };
  return {
    form,
    steps,
    type,
    setRows,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    isEdited: () => control._formState.isDirty,
    back: () => steps.history.get().past.length,
  };
}

describe('whether the form counts as edited', () => {
  it('stays edited when a what-if that was set is cleared', async () => {
    const { form, type, isEdited } = aForm();
    await type('title', 'mine');
    replaceForm(form, { ...form.getValues(), partners: emptyForm().partners }, { by: 'person' });
    expect(isEdited()).toBe(true);
  });

  it('stays edited when something is taken back by a notice', async () => {
    const { form, steps, type, isEdited } = aForm();
    await type('title', 'mine');
    replaceForm(form, { ...form.getValues(), entries: [blankEntry('a', 'lithium')] }, { by: 'person' });
    const step = steps.lastStep();
    if (step === null) throw new Error('no step');
    steps.takeBack(step);
    expect(form.getValues()).toMatchObject({ title: 'mine', entries: [] });
    expect(isEdited()).toBe(true);
  });

  it('is unedited once the page has put something of its own there', async () => {
    const { form, type, isEdited } = aForm();
    await type('title', 'mine');
    replaceForm(form, { ...blankForm(), title: 'of a link' }, { by: 'page' });
    expect(isEdited()).toBe(false);
  });
});

describe('the one history', () => {
  it('has the undo of a notice as a step of its own, whatever was typed since', async () => {
    const { form, steps, type, wait, back } = aForm();
    replaceForm(form, { ...form.getValues(), entries: [blankEntry('a', 'lithium')] }, { by: 'person' });
    const step = steps.lastStep();
    if (step === null) throw new Error('no step');
    await Promise.resolve();
    wait(2_000);
    await type('title', 'since');
    const again = steps.takeBack(step);
    expect(form.getValues()).toMatchObject({ title: 'since', entries: [] });
    expect(back()).toBe(3);
    steps.undo();
    expect(form.getValues().entries).toHaveLength(1);
    steps.redo();
    steps.takeBack(again);
    expect(form.getValues()).toMatchObject({ title: 'since', entries: [{ id: 'a' }] });
  });

  it('takes back all that was typed since, where another form was begun', async () => {
    const { form, steps, type } = aForm({ ...blankForm(), title: 'mine' });
    replaceForm(form, blankForm(), { by: 'page' });
    const step = steps.lastStep();
    if (step === null) throw new Error('no step');
    await Promise.resolve();
    await type('vehicle.msrpUsd', '1');
    const again = steps.takeBack(step, true);
    expect(form.getValues()).toMatchObject({ title: 'mine', vehicle: { msrpUsd: '' } });
    steps.takeBack(again, true);
    expect(form.getValues()).toMatchObject({ title: '', vehicle: { msrpUsd: '1' } });
  });

  it('goes back and forth by the notice as by the keys when nothing came between', async () => {
    const { form, steps, back } = aForm();
    replaceForm(form, { ...form.getValues(), title: 'other' }, { by: 'person' });
    const step = steps.lastStep();
    if (step === null) throw new Error('no step');
    await Promise.resolve();
    const again = steps.takeBack(step);
    expect([form.getValues().title, back()]).toEqual(['', 0]);
    steps.takeBack(again);
    expect([form.getValues().title, back()]).toEqual(['other', 1]);
  });

  it('knows of no step where nothing changed', async () => {
    const { steps, type } = aForm();
    await type('title', 'before');
    expect(steps.lastStep()).toBeNull();
  });
});

describe('an edit that is one step', () => {
  const row = { ...blankRow('a'), mineral: 'lithium', valueUsd: '5' };
  const typing = (valueUsd: string): readonly ChainRow[] => [{ ...row, valueUsd }];

  it('is one, however long it takes', async () => {
    const { form, steps, setRows, wait, back } = aForm();
    await setRows([row]);
    steps.beginEdit();
    for (const text of ['6', '60', '600']) {
      await setRows(typing(text));
      wait(5_000);
    }
    steps.endEdit();
    expect(back()).toBe(2);
    steps.undo();
    expect(form.getValues().chainRows[0]?.valueUsd).toBe('5');
  });

  it('is none when it is cancelled, so that it cannot be brought back', async () => {
    const { form, steps, type, setRows, wait } = aForm();
    await setRows([row]);
    await type('title', 'before');
    wait(5_000);
    steps.beginEdit();
    await setRows(typing('6'));
    wait(5_000);
    await setRows(typing('66'));
    await setRows([row]);
    steps.endEdit();
    steps.undo();
    expect(form.getValues()).toMatchObject({ title: '', chainRows: [{ valueUsd: '5' }] });
    expect(steps.history.get().future).toHaveLength(1);
  });
});

describe('what the page starts with', () => {
  const start = { ...blankForm(), title: 'an example' };

  it('is no step where nothing was done before', () => {
    const { steps, form, back } = aForm();
    steps.startWith(start);
    expect(form.getValues('title')).toBe('an example');
    expect(back()).toBe(0);
  });

  it('leaves what was done before to be taken back', async () => {
    const { steps, form, type, back } = aForm();
    await type('title', 'mine');
    replaceForm(form, blankForm(), { by: 'page' });
    await Promise.resolve();
    steps.startWith(start);
    expect(back()).toBe(3);
    steps.undo();
    steps.undo();
    expect(form.getValues('title')).toBe('mine');
  });

  it('changes nothing where the form is so already', async () => {
    const { steps, form, type, back } = aForm();
    await type('title', 'mine');
    replaceForm(form, blankForm(), { by: 'page' });
    await Promise.resolve();
    steps.startWith(blankForm());
    expect(back()).toBe(2);
  });
});
