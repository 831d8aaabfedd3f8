/** The plain components; given strings and numbers, they know nothing of the law. */
export { Alert, Notice } from './alert';
export { Button } from './button';
export { CallOut } from './call-out';
export { Card, Section } from './card';
export { Checkbox } from './checkbox';
export { type ChipItem, Chips } from './chip';
export { classNames } from './class-names';
export { type CountryOptions, CountrySelect } from './country-select';
export { DayPicker } from './day-picker';
export { Disclosure } from './disclosure';
export { Emblem } from './emblem';
export { ErrorBoundary } from './error-boundary';
export { ExternalLink } from './external-link';
export { Field, FieldError, type FieldText, fieldAria } from './field';
export { FieldGrid } from './field-grid';
export { FileButton } from './file-button';
export { Gauge, type GaugeParts } from './gauge';
export {
  Late,
  LateDisclosure,
  type LateWords,
  LateWordsProvider,
  latePart,
  PartMissing,
  ReloadButton,
} from './late';
export { Links } from './links';
export { Mark, type Meaning } from './mark';
export { MeaningBar } from './meaning-bar';
export { RadioGroup } from './radio-group';
export { type Option, type OptionGroup, SelectField } from './select-field';
export { Skeleton } from './skeleton';
export { SummaryLine } from './summary-line';
export { Tag } from './tag';
export { NumberField, TextField } from './text-field';
export { useOpenable } from './use-openable';
export { VisuallyHidden } from './visually-hidden';
