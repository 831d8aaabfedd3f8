import { m } from '../text';
import type { Option } from '../ui';

/** The answers to whether a foreign entity of concern took part. */
export const feocOptions = (): readonly Option[] => [
  { value: '', label: m.form_not_known() },
  { value: 'none', label: m.form_feoc_none() },
  { value: 'present', label: m.form_feoc_present() },
];
