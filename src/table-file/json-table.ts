import { numberText } from './cell-text';

/** Things within things are followed so far down. */
const DEEPEST = 4;

/** The rows of a JSON that lists things, or lists of cells, headings first; undefined when it lists none. */
export function readJsonTable(text: string): readonly (readonly string[])[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = listIn(json);
  if (list === undefined || list.length === 0) return undefined;
  if (list.every(Array.isArray))
    return list.map((row) => (Array.isArray(row) ? row.map((cell: unknown) => cellOf(cell)) : []));
  const rows = list.map((each) => new Map(cellsIn(each)));
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return headings.length < 2
    ? undefined
    : [headings, ...rows.map((row) => headings.map((name) => row.get(name) ?? ''))];
}

/** A list, or the longest one that an answer of a service holds beside what it says of itself. */
function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null || 'format' in json) return undefined;
  const lists: readonly unknown[][] = Object.values(json).filter((value) => Array.isArray(value));
  return lists.reduce<readonly unknown[] | undefined>(
    (most, next) => (next.length > (most?.length ?? 0) ? next : most),
    undefined,
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** What a thing holds, under the names that lead there: `extraction country`. */
function cellsIn(value: unknown, name = '', depth = DEEPEST): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return name === '' ? [] : [[name, cellOf(value)]];
  if (depth === 0) return [];
  const inner: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [String(index + 1), each])
    : Object.entries(value);
  return inner.flatMap(([key, each]) => cellsIn(each, name === '' ? key : `${name} ${key}`, depth - 1));
}
