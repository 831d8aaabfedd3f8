import { MAX_COLUMNS, MAX_RECORDS, type TableFailure } from '../../table-file';
import { m } from '../../text';

type Words = (name: string, number: (value: number) => string) => string;

const FAILURES: Readonly<Record<TableFailure, Words>> = {
  'too-large': (name) => m.work_file_too_large({ name, size: '50' }),
  'too-many': (name, number) => m.table_too_long({ name, max: number(MAX_RECORDS) }),
  'too-wide': (name, number) => m.table_too_wide({ name, max: number(MAX_COLUMNS) }),
  unreadable: (name) => m.table_failed({ name }),
  empty: (name) => m.table_no_rows({ name }),
  'old-workbook': (name) => m.table_old_workbook({ name }),
  'open-document': (name) => m.table_other_sheet({ name, kind: 'OpenDocument' }),
  numbers: (name) => m.table_other_sheet({ name, kind: 'Apple Numbers' }),
  word: (name) => m.table_other_kind({ name, kind: 'Word' }),
  slides: (name) => m.table_other_kind({ name, kind: 'PowerPoint' }),
  zip: (name) => m.table_other_kind({ name, kind: 'ZIP' }),
  pdf: (name) => m.table_other_kind({ name, kind: 'PDF' }),
  picture: (name) => m.table_picture({ name }),
  json: (name) => m.table_json({ name }),
  'not-loaded': (name) => m.table_reader_missing({ name }),
};

/** Why a file could not be read as a table, and what it is. */
export const failureWords = (
  failure: TableFailure,
  name: string,
  number: (value: number) => string,
): string => FAILURES[failure](name, number);
