import type { Column } from '../../table-file';
import type { Messages } from '../../text';
import { type GridColumn, headingOf } from './grid-columns';

const PARTS: Readonly<Record<string, (text: Messages) => string>> = {
  country: (text) => text.table_part_country(),
  usd: (text) => text.table_part_usd(),
  percent: (text) => text.table_part_percent(),
  text: (text) => text.table_part_text(),
};
const STAGES: Readonly<Record<string, GridColumn>> = {
  extraction: 'extraction',
  processing: 'processing',
  recycling: 'recycling',
};

/** What a column of a file holds, in words. */
export function columnWords(text: Messages, column: Column): string {
  if (column === 'kind') return text.table_kind();
  const [name = '', part = ''] = column.split('.');
  const stage = STAGES[name];
  if (stage !== undefined)
    return text.table_part({ stage: headingOf(text, stage), part: PARTS[part]?.(text) ?? part });
  switch (column) {
    case 'mineral':
    case 'valueUsd':
    case 'id':
    case 'note':
    case 'foreignEntityOfConcern':
      return headingOf(text, column);
    default:
      return column;
  }
}
