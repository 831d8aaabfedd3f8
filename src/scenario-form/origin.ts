/**
 * Where the values of a form came from. A field without a mark was typed by the person, or nothing was said of it.
 * Marks stand under the field's path (`vehicle.msrpUsd`, `components`), those of minerals under `minerals.` and the
 * id, for a mineral may be a card or a line and moves in its list.
 */
import { fromPointer, toPointer } from '../kernel/pointer';
import { MAX_ASSUMED, type Scenario } from '../law';
import { mineralById } from './minerals';
import { valueAt } from './remove-invalid';
import type { FormValues, Origin } from './values';

const MINERAL = 'minerals.';

/** The path under which a mineral's mark stands. */
export const mineralMark = (id: string): string => `${MINERAL}${id}`;

/** The path of a mark for a field of the form: `entries.3.valueUsd` is of the mineral there. */
function markPath({ entries, chainRows }: FormValues, field: string): string {
  const [, list, index] = /^(entries|chainRows)\.(\d+)(?:\.|$)/.exec(field) ?? [];
  if (index === undefined) return field;
  return mineralMark((list === 'entries' ? entries : chainRows)[Number(index)]?.id ?? '');
}

/** Whether one path is the other or holds it; a mineral's id may have points in it, and holds nothing. */
const holds = (holder: string, path: string): boolean =>
  holder === path || (!holder.startsWith(MINERAL) && path.startsWith(`${holder}.`));

/** The form with these paths (fields, or `mineralMark` of an id) marked as coming from a source. */
export const markedFrom = (values: FormValues, paths: readonly string[], source: Origin): FormValues => ({
  ...values,
  origin: {
    ...values.origin,
    ...Object.fromEntries(paths.map((path) => [markPath(values, path), source])),
  },
});

/** Where the value of a field came from; undefined when the person typed it, or said nothing. */
export function originOf(values: FormValues, path: string): Origin | undefined {
  const wanted = markPath(values, path);
  const holder = Object.keys(values.origin)
    .filter((marked) => holds(marked, wanted))
    .sort((a, b) => b.length - a.length)[0];
  return holder === undefined ? undefined : values.origin[holder];
}

/** Whether a field's value came from elsewhere than the person; from `source`, if one is named. */
export function isFrom(values: FormValues, path: string, source?: Origin): boolean {
  const origin = originOf(values, path);
  return origin !== undefined && (source === undefined || origin === source);
}

/** The form without the marks of a field that the person changed; the same form when it had none. */
export function clearedMarks(values: FormValues, changedPath: string): FormValues {
  const changed = markPath(values, changedPath);
  const isGone = (path: string): boolean =>
    holds(path, changed) || holds(changed, path) || isOfNoMineral(values, path);
  const kept = Object.entries(values.origin).filter(([path]) => !isGone(path));
  if (kept.length === Object.keys(values.origin).length) return values;
  return { ...values, origin: Object.fromEntries(kept) };
}

const isOfNoMineral = (values: FormValues, path: string): boolean =>
  path.startsWith(MINERAL) && mineralById(values, path.slice(MINERAL.length)) === undefined;

/**
 * The JSON Pointers of what a scenario made of the form holds without the person's word (contract § 1, `assumed`):
 * `/minerals` and `/components` as wholes, entries one by one where only some are assumed.
 */
export function assumedIn(values: FormValues, scenario: Scenario): readonly string[] {
  const entries = scenario.minerals?.entries ?? [];
  const marked = entries.flatMap(({ id }, index) =>
    values.origin[mineralMark(id)] === undefined ? [] : [toPointer(['minerals', 'entries', index])],
  );
  const minerals = entries.length > 0 && marked.length === entries.length ? ['/minerals'] : marked;
  const isWhole = areComponentsMarked(values, scenario);
  const components = isWhole ? ['/components'] : [];
  const others = Object.keys(values.origin)
    .filter(
      (path) =>
        !path.startsWith(MINERAL) &&
        !(isWhole && holds('components', path)) &&
        !isToldOtherwise(values, path),
    )
    .map((path) => toPointer(path.split('.')))
    .filter((pointer) => valueAt(scenario, fromPointer(pointer)) !== undefined);
  return [...minerals, ...components, ...others].slice(0, MAX_ASSUMED);
}

/** Whether all that is said of the components came from elsewhere than the person. */
const areComponentsMarked = (values: FormValues, { components }: Scenario): boolean =>
  components !== undefined &&
  Object.keys(components).every(
    (part) => part === 'kind' || originOf(values, `components.${part}`) !== undefined,
  );

/** That a car was new or used says of its first use what was assumed until then. */
const isToldOtherwise = ({ vehicle }: FormValues, path: string): boolean =>
  path === 'vehicle.originalUse' && (vehicle.acquisition === 'used' || vehicle.acquisition === 'new');

/** What the list of cars tells of one. */
const OF_THE_LIST = /^vehicle\.(?:car|vehicleClass|finalAssembly|batteryKwh|certifiedUsd)$|^title$/;

/**
 * Where an assumed fact came from, which a scenario does not say: of a buyer only an example assumes anything, of a
 * car on the list the list does, and minerals by themselves are typical.
 */
function sourceOf(path: string, assumed: readonly string[], { vehicle }: Scenario): Origin {
  if (assumed.some((pointer) => pointer.startsWith('/buyer'))) return 'example';
  if (path.startsWith(MINERAL)) return 'typical';
  return vehicle?.car !== undefined && OF_THE_LIST.test(path) ? 'car-list' : 'assumed';
}

/** The marks of a form made of a scenario in which these JSON Pointers are assumed. */
export function marksOf(assumed: readonly string[], scenario: Scenario): FormValues['origin'] {
  const entries = scenario.minerals?.entries ?? [];
  const paths = assumed.flatMap((pointer) => {
    const steps = fromPointer(pointer);
    const [group = '', list, place] = steps;
    if (group === 'components') return ['components'];
    if (group !== 'minerals') return steps.length === 0 ? [] : [steps.join('.')];
    if (steps.length === 1) return entries.map(({ id }) => mineralMark(id));
    const id = list === 'entries' ? entries[Number(place)]?.id : undefined;
    return id === undefined ? [] : [mineralMark(id)];
  });
  return Object.fromEntries(paths.map((path) => [path, sourceOf(path, assumed, scenario)]));
}
