import { isRecord, type Read, type Reading } from './reader';

/** An id shown in a problem is cut to this many characters. */
const MAX_SHOWN = 64;

/** Reads an object by its `kind`, each kind having a reader of its own. */
export const byKind =
  <T extends { readonly kind: string }>(kinds: { readonly [K in T['kind']]: Read<T> }): Read<T> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    const readers: Readonly<Record<string, Read<T>>> = kinds;
    const kind = Object.hasOwn(input, 'kind') ? input['kind'] : undefined;
    if (kind === undefined) return reading.report('MISSING_FIELD', undefined, ['kind']);
    const read = typeof kind === 'string' && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
    if (read !== undefined) return read(input, reading);
    return reading.report('NOT_AN_OPTION', { options: Object.keys(kinds).join(', ') }, ['kind']);
  };

/** A list whose items have ids of their own: the second of two equal ids is reported. */
export const withUniqueIds =
  <T>(items: Read<readonly T[]>): Read<readonly T[]> =>
  (input, reading) => {
    const value = items(input, reading);
    if (value !== undefined && Array.isArray(input)) reportDuplicates(input, reading);
    return value;
  };

function reportDuplicates(items: readonly unknown[], reading: Reading): void {
  const seen = new Set<unknown>();
  items.forEach((each, index) => {
    const own = isRecord(each) && Object.hasOwn(each, 'id') ? each['id'] : undefined;
    if (typeof own !== 'string') return;
    if (seen.has(own)) reading.report('DUPLICATE_ID', { id: own.slice(0, MAX_SHOWN) }, [index, 'id']);
    seen.add(own);
  });
}
