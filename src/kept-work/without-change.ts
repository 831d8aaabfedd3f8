/** One change of a form among others: the form before it, after it, and now. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
  readonly now: T;
}

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: string };

/**
 * The form as it is now without the change: what the change made is as it was before, what was changed since stays.
 * Lists whose items have ids are compared by id; any other list is one value.
 */
export function withoutChange<T extends object>({ before, after, now }: Change<T>): T {
  const result: unknown = undo(before, after, now);
  // Undoing fields of an object gives the same fields again.
  return { ...now, ...(isFields(result) ? result : {}) };
}

function undo(before: unknown, after: unknown, now: unknown): unknown {
  if (isSame(before, after)) return now;
  if (isSame(after, now)) return before;
  if (isItems(before) && isItems(after) && isItems(now)) return undoItems(before, after, now);
  if (isFields(before) && isFields(after) && isFields(now)) return undoFields(before, after, now);
  return now;
}

function undoFields(before: Fields, after: Fields, now: Fields): Fields {
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  const fields = [...keys].map((key) => [key, undo(before[key], after[key], now[key])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function undoItems(before: readonly Item[], after: readonly Item[], now: readonly Item[]): readonly Item[] {
  const [was, became, is] = [byId(before), byId(after), byId(now)];
  const stay = now.flatMap((item) => {
    const [former, next] = [was.get(item.id), became.get(item.id)];
    // An item that the change brought leaves, unless it was changed since.
    if (former === undefined) return next !== undefined && isSame(next, item) ? [] : [item];
    const result = next === undefined ? item : undo(former, next, item);
    return isItem(result) ? [result] : [item];
  });
  const result = [...stay];
  before.forEach((item, place) => {
    if (became.has(item.id) || is.has(item.id)) return;
    const neighbour = before[place - 1]?.id;
    const at = result.findIndex(({ id }) => id === neighbour);
    result.splice(at < 0 ? Math.min(place, result.length) : at + 1, 0, item);
  });
  return result;
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItem = (value: unknown): value is Item => isFields(value) && typeof value['id'] === 'string';

const isItems = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every(isItem);

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
