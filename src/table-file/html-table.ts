const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
};

/** As many columns or rows as a cell may span: more is a mistake, or meant to fill the memory. */
const MOST_SPANNED = 500;

/** The text that stands between tags, with its entities read and blanks put together as a browser shows them. */
const shown = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/gi, entity)
    .replace(/\s+/g, ' ')
    .trim();

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const spanOf = (tag: string, name: string): number => {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1);
  return Math.min(MOST_SPANNED, Math.max(1, span));
};

/** Cells of the largest table in a page, as exported by accounting systems and put on the clipboard; a cell over several is the first of them. */
export function readHtmlTable(html: string): readonly (readonly string[])[] {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '');
  const tables = clean.split(/<table\b/i).slice(1);
  const read = tables.map((table) => rowsOf(table.split(/<\/table>/i)[0] ?? ''));
  return read.reduce<readonly (readonly string[])[]>(
    (most, next) => (next.length > most.length ? next : most),
    [],
  );
}

function rowsOf(table: string): readonly (readonly string[])[] {
  /** Rows below that a cell of a column still covers. */
  const covered: number[] = [];
  return table
    .split(/<tr\b/i)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      const skip = () => {
        for (let at = cells.length; (covered[at] ?? 0) > 0; at += 1) {
          covered[at] = (covered[at] ?? 0) - 1;
          cells.push('');
        }
      };
      for (const cell of row.split(/<t[dh]\b/i).slice(1)) {
        skip();
        const end = cell.indexOf('>');
        const tag = cell.slice(0, end);
        const wide = spanOf(tag, 'colspan');
        for (let column = 0; column < wide; column += 1) {
          covered[cells.length] = spanOf(tag, 'rowspan') - 1;
          cells.push(column === 0 ? shown(cell.slice(end + 1)) : '');
        }
      }
      skip();
      return cells;
    });
}
