/** What a visitor has typed stays when the host sets another scenario or preset that says nothing of it. */
import { blankForm, type EntryValues, type FormValues } from '../scenario-form';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Versions<T> {
  /** What the host wants now. */
  readonly next: T;
  /** What it wanted before. */
  readonly before: T;
  /** What the form holds. */
  readonly current: T;
  /** What is there when nobody says anything. */
  readonly blank: T;
}

/** Takes the current fields that differ from what the host had put there, and that the host does not name now. */
function keepFields<T extends object>({ next, before, current, blank }: Versions<T>): T {
  const kept = { ...next };
  for (const key in next) {
    const isTyped = !same(current[key], before[key]);
    if (isTyped && same(next[key], blank[key])) kept[key] = current[key];
  }
  return kept;
}

const at = <T, K extends keyof T>({ next, before, current, blank }: Versions<T>, key: K): Versions<T[K]> => ({
  next: next[key],
  before: before[key],
  current: current[key],
  blank: blank[key],
});

/** The form as the host wants it now, with what the visitor has typed into the form that it wanted before. */
export function keepTyped(next: FormValues, before: FormValues, current: FormValues): FormValues {
  const all = { next, before, current, blank: blankForm() };
  const buyer = at(all, 'buyer');
  const kept = {
    ...keepFields(all),
    vehicle: keepFields(at(all, 'vehicle')),
    buyer: {
      ...keepFields(buyer),
      thisYear: keepFields(at(buyer, 'thisYear')),
      lastYear: keepFields(at(buyer, 'lastYear')),
    },
    sourcing: keepFields(at(all, 'sourcing')),
    partners: keepFields(at(all, 'partners')),
    ...keepBattery(next, before, current),
  };
  return { ...kept, origin: marksOfNobody({ next, before, current, blank: kept }) };
}

/** The host's marks but for those of fields that the visitor typed and that stayed; `blank` is what is shown now. */
function marksOfNobody({ next, before, current, blank: kept }: Versions<FormValues>): FormValues['origin'] {
  const isTyped = (path: string): boolean =>
    before.origin[path] !== undefined &&
    current.origin[path] === undefined &&
    same(saidAt(kept, path), saidAt(current, path));
  return Object.fromEntries(Object.entries(next.origin).filter(([path]) => !isTyped(path)));
}

function saidAt(values: FormValues, path: string): unknown {
  const [group = '', field] = path.split('.');
  const part: unknown = Reflect.get(values, group);
  return field === undefined || typeof part !== 'object' || part === null ? part : Reflect.get(part, field);
}

/** The mineral table: the host's, with the lines that the visitor has changed or added. */
function keepBattery(
  next: FormValues,
  before: FormValues,
  current: FormValues,
): Pick<FormValues, 'battery' | 'filledFrom' | 'entries'> {
  const { battery, filledFrom, entries } = next;
  const isTyped = (entry: EntryValues): boolean => !before.entries.some((each) => same(each, entry));
  const typed = current.entries.filter(isTyped);
  if (typed.length === 0) return { battery, filledFrom, entries };
  if (entries.length === 0) return current;
  // A scenario's own table is the host's word; a preset's is only usual.
  if (battery.chemistry === '') return { battery, filledFrom, entries };
  const has = (list: readonly EntryValues[], { id }: EntryValues): boolean =>
    list.some((each) => each.id === id);
  const added = typed.filter((entry) => !has(entries, entry) && !has(before.entries, entry));
  const changed = entries.map((entry) => typed.find(({ id }) => id === entry.id) ?? entry);
  return { battery, filledFrom, entries: [...changed, ...added] };
}
