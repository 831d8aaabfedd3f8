import { COLUMNS, type Column } from '../../table-file';
import { m } from '../../text';
import type { Option, OptionGroup } from '../../ui';

const PLAIN: Readonly<Record<string, () => string>> = {
  mineral: m.grid_mineral,
  valueUsd: m.grid_value,
  mass: m.table_mass,
  massUnit: m.table_mass_unit,
  price: m.table_price,
  currency: m.table_currency,
  supplier: m.table_supplier,
  plant: m.table_plant,
  note: m.grid_note,
  foreignEntityOfConcern: m.grid_ownership,
  id: m.table_id,
  kind: m.table_kind,
  year: m.table_year,
  stage: m.table_stage,
  recycled: m.table_recycled,
};
const STAGES: Readonly<Record<string, () => string>> = {
  extraction: m.grid_extraction,
  processing: m.grid_processing,
  recycling: m.grid_recycling,
  stage: m.table_stage_of_row,
};
const PARTS: Readonly<Record<string, () => string>> = {
  country: m.table_part_country,
  usd: m.table_part_usd,
  percent: m.table_part_percent,
  text: m.table_part_text,
  each: m.table_part_each,
};

export const stageWords = (stage: string): string => STAGES[stage]?.() ?? stage;

/** What a column of a file holds, in words. */
export function columnWords(column: Column): string {
  const [name = '', part] = column.split('.');
  if (part === undefined) return PLAIN[name]?.() ?? name;
  return m.table_part({ stage: stageWords(name), part: PARTS[part]?.() ?? part });
}

const optionOf = (column: Column): Option => ({
  value: column,
  label: columnWords(column),
});

/** The choices of what a column holds. */
export function columnOptions(): {
  readonly options: readonly Option[];
  readonly groups: readonly OptionGroup[];
} {
  const plain = COLUMNS.filter((column) => !column.includes('.'));
  return {
    options: [{ value: '', label: m.table_skip() }, ...plain.map((column) => optionOf(column))],
    groups: Object.keys(STAGES).map((stage) => ({
      label: stageWords(stage),
      options: COLUMNS.filter((column) => column.startsWith(`${stage}.`)).map((column) => optionOf(column)),
    })),
  };
}
