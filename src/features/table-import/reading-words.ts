import { BLANKS, type TableChoices } from '../../table-file';
import { m } from '../../text';

export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  shift_jis: 'Shift_JIS',
  gb18030: 'GB 18030',
  'euc-kr': 'EUC-KR',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

export const delimiterWords = (delimiter: string): string => {
  switch (delimiter) {
    case ',':
      return m.table_comma();
    case ';':
      return m.table_semicolon();
    case '\t':
      return m.table_tab();
    case BLANKS:
      return m.table_blanks();
    default:
      return m.table_bar();
  }
};

/** What a file's rows begin with, in words: `Row 3`, `Rows 3–4`. */
export function headingWords({ headings }: TableChoices): string {
  if (headings === null) return m.table_no_headings();
  const from = String(headings.from + 1);
  return headings.from === headings.to
    ? m.table_heading_row({ row: from })
    : m.table_heading_rows({ from, to: String(headings.to + 1) });
}
