import type { Messages } from '../text';
import type { Option } from '../ui';

/** The answers to whether a foreign entity of concern took part. */
export const feocOptions = (text: Messages): readonly Option[] => [
  { value: '', label: text.form_not_known() },
  { value: 'none', label: text.form_feoc_none() },
  { value: 'present', label: text.form_feoc_present() },
];
