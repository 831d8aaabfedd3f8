import { useSnapshot } from '../calculation';
import { useField } from '../questions';
import { m } from '../text';
import { TextField } from '../ui';

/** The calculation's own name. */
export const NameQuestion = () => (
  <TextField {...useField('title')} label={m.form_title()} hint={m.form_title_hint()} />
);

/** The calculation's name, or that it has none. */
export const useNameWords = (): string => useSnapshot(({ values }) => values.title) || m.battery_name_none();
