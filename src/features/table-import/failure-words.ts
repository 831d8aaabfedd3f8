import { MAX_COLUMNS, MAX_RECORDS, type TableFailure } from '../../table-file';
import type { Messages } from '../../text';

type Words = (text: Messages, name: string, number: (value: number) => string) => string;

const FAILURES: Readonly<Record<TableFailure, Words>> = {
  'too-large': (text, name) => text.work_file_too_large({ name, size: '50' }),
  'too-many': (text, name, number) => text.table_too_long({ name, max: number(MAX_RECORDS) }),
  'too-wide': (text, name, number) => text.table_too_wide({ name, max: number(MAX_COLUMNS) }),
  unreadable: (text, name) => text.table_failed({ name }),
  empty: (text, name) => text.table_no_rows({ name }),
  'old-workbook': (text, name) => text.table_old_workbook({ name }),
  'open-document': (text, name) => text.table_other_sheet({ name, kind: 'OpenDocument' }),
  numbers: (text, name) => text.table_other_sheet({ name, kind: 'Apple Numbers' }),
  word: (text, name) => text.table_other_kind({ name, kind: 'Word' }),
  slides: (text, name) => text.table_other_kind({ name, kind: 'PowerPoint' }),
  zip: (text, name) => text.table_other_kind({ name, kind: 'ZIP' }),
  pdf: (text, name) => text.table_other_kind({ name, kind: 'PDF' }),
  picture: (text, name) => text.table_picture({ name }),
  json: (text, name) => text.table_json({ name }),
};

/** Why a file could not be read as a table, and what it is. */
export const failureWords = (
  text: Messages,
  failure: TableFailure,
  name: string,
  number: (value: number) => string,
): string => FAILURES[failure](text, name, number);
