/** A reader of CSV that forgives nothing: RFC 4180, each row as wide as the first. */

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The table in a text, a byte order mark before it or not; throws at anything that RFC 4180 does not allow. */
export function readTable(text: string): Table {
  const [head = [], ...lines] = linesOf(text.replace(/^\uFEFF/, ''));
  if (new Set(head).size !== head.length) throw new Error('Two columns of one name');
  const rows = lines.map((line, at) => {
    if (line.length !== head.length) throw new Error(`Row ${at + 2} has ${line.length} cells`);
    return Object.fromEntries(head.map((name, column) => [name, line[column] ?? '']));
  });
  return { head, rows };
}

function linesOf(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines: string[][] = [];
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) throw new Error('The last line has no end');
  return lines;
}
