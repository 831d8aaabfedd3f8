import type { Column } from '../../form/table/columns';
import { m } from '../../text';
import { type GridColumn, headingOf } from './grid-columns';

const PARTS: Readonly<Record<string, () => string>> = {
  country: m.table_part_country,
  usd: m.table_part_usd,
  percent: m.table_part_percent,
  text: m.table_part_text,
};
const STAGES: Readonly<Record<string, GridColumn>> = {
  extraction: 'extraction',
  processing: 'processing',
  recycling: 'recycling',
};

/** What a column of a file holds, in words. */
export function columnWords(column: Column): string {
  if (column === 'kind') return m.table_kind();
  const [name = '', part = ''] = column.split('.');
  const stage = STAGES[name];
  if (stage !== undefined) return m.table_part({ stage: headingOf(stage), part: PARTS[part]?.() ?? part });
  switch (column) {
    case 'mineral':
    case 'valueUsd':
    case 'id':
    case 'note':
    case 'foreignEntityOfConcern':
      return headingOf(column);
    default:
      return column;
  }
}
