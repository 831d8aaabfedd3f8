import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '../scenario-form';

/** The part of a form that is needed to replace what it holds. */
export type ReplaceableForm = Pick<UseFormReturn<FormValues>, 'reset'>;

interface Replacement {
  /**
   * `page`: what the page opens on or a link holds; nothing is lost if it is replaced, so the form counts as
   * unedited. `person`: anything that came of a person's choice; the form counts as edited wherever it differs from
   * what the page opened on.
   */
  readonly by: 'person' | 'page';
}

/** Puts other values into the form: the one place that does, so that whether work may be overwritten is decided here. */
export function replaceForm(form: ReplaceableForm, values: FormValues, { by }: Replacement): void {
  form.reset(values, { keepDefaultValues: by === 'person' });
}
