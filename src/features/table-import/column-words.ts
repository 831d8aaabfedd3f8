import { COLUMNS, type Column } from '../../table-file';
import type { Messages } from '../../text';
import type { Option, OptionGroup } from '../../ui';

const PLAIN: Readonly<Record<string, (text: Messages) => string>> = {
  mineral: (text) => text.grid_mineral(),
  valueUsd: (text) => text.grid_value(),
  mass: (text) => text.table_mass(),
  massUnit: (text) => text.table_mass_unit(),
  price: (text) => text.table_price(),
  supplier: (text) => text.table_supplier(),
  plant: (text) => text.table_plant(),
  note: (text) => text.grid_note(),
  foreignEntityOfConcern: (text) => text.grid_ownership(),
  id: (text) => text.table_id(),
  kind: (text) => text.table_kind(),
  year: (text) => text.table_year(),
  stage: (text) => text.table_stage(),
};
const STAGES: Readonly<Record<string, (text: Messages) => string>> = {
  extraction: (text) => text.grid_extraction(),
  processing: (text) => text.grid_processing(),
  recycling: (text) => text.grid_recycling(),
  stage: (text) => text.table_stage_of_row(),
};
const PARTS: Readonly<Record<string, (text: Messages) => string>> = {
  country: (text) => text.table_part_country(),
  usd: (text) => text.table_part_usd(),
  percent: (text) => text.table_part_percent(),
  text: (text) => text.table_part_text(),
  each: (text) => text.table_part_each(),
};

export const stageWords = (text: Messages, stage: string): string => STAGES[stage]?.(text) ?? stage;

/** What a column of a file holds, in words. */
export function columnWords(text: Messages, column: Column): string {
  const [name = '', part] = column.split('.');
  if (part === undefined) return PLAIN[name]?.(text) ?? name;
  return text.table_part({ stage: stageWords(text, name), part: PARTS[part]?.(text) ?? part });
}

const optionOf = (text: Messages, column: Column): Option => ({
  value: column,
  label: columnWords(text, column),
});

/** The choices of what a column holds. */
export function columnOptions(text: Messages): {
  readonly options: readonly Option[];
  readonly groups: readonly OptionGroup[];
} {
  const plain = COLUMNS.filter((column) => !column.includes('.'));
  return {
    options: [{ value: '', label: text.table_skip() }, ...plain.map((column) => optionOf(text, column))],
    groups: Object.keys(STAGES).map((stage) => ({
      label: stageWords(text, stage),
      options: COLUMNS.filter((column) => column.startsWith(`${stage}.`)).map((column) =>
        optionOf(text, column),
      ),
    })),
  };
}
