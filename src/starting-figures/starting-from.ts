import type { Presets } from '../data/presets';
import type { Vehicle } from '../data/vehicles';
import {
  blankForm,
  type FormValues,
  hasMinerals,
  markedFrom,
  mineralMark,
  mineralsOf,
  type Origin,
  originOf,
} from '../scenario-form';
import { answersFor, CAR_FIELDS } from './car-answers';
import { USUAL } from './example-battery';
import { exampleForm, refinedInJapan } from './examples';
import { priceSetFor, refill } from './fill-battery';
import { filledFields, isGroup } from './filled-fields';
import { fillUnsourced } from './world-shares';

/** What a form may be started from. */
export type Start =
  | { readonly kind: 'blank' }
  /** No car of the list any more. */
  | { readonly kind: 'no-car' }
  | { readonly kind: 'example' | 'japan'; readonly presets: Presets; readonly title: string }
  /** Without presets the minerals of the car's battery stay unfilled. */
  | { readonly kind: 'car'; readonly car: Vehicle; readonly presets: Presets | undefined }
  | { readonly kind: 'chemistry'; readonly chemistry: string; readonly presets: Presets };

export interface Started {
  readonly values: FormValues;
  /** What the person typed and would lose, as fields of the form and mineral marks; ask before, if there is any. */
  readonly lost: readonly string[];
}

/** Of the buyer and of the deal, which are no other for another car or battery. */
const STAYS = /^(?:buyer\.|vehicle\.(?:acquired|placedInService|acquisition)$)/;

/**
 * A form started anew, clean of any earlier example, car or buyer. For a car or a battery what the person said of
 * themselves and of the deal stays, for it is of neither; an example or a blank form keeps nothing.
 */
export function startingFrom(now: FormValues, start: Start): Started {
  const typed = typedIn(now);
  const isOwn = start.kind === 'car' || start.kind === 'no-car' || start.kind === 'chemistry';
  const kept = isOwn ? typed.filter((path) => STAYS.test(path)) : [];
  const base = kept.reduce((form, path) => withValue(form, path, valueIn(now, path)), blankForm());
  return { values: formFor(base, start), lost: typed.filter((path) => !kept.includes(path)) };
}

function formFor(base: FormValues, start: Start): FormValues {
  switch (start.kind) {
    case 'blank':
    case 'no-car':
      return base;
    case 'example':
      return exampleForm(start.presets, start.title);
    case 'japan':
      return refinedInJapan(exampleForm(start.presets, start.title), start.title);
    case 'chemistry':
      return withMinerals(withValue(base, 'battery.chemistry', start.chemistry), start.presets);
    case 'car': {
      const answers = answersFor(start.car, { said: () => '', isByHand: () => false });
      const fields = CAR_FIELDS.filter((field) => field in answers);
      const named = fields.reduce((form, field) => withValue(form, field, answers[field] ?? ''), base);
      const listed = markedFrom(
        withValue(named, 'vehicle.car', start.car.id),
        ['vehicle.car', ...fields],
        'car-list',
      );
      return start.presets === undefined ? listed : withMinerals(listed, start.presets);
    }
  }
}

/** The form with the battery's minerals at typical figures, and marked so. */
function withMinerals(form: FormValues, presets: Presets): FormValues {
  const { values } = refill(form, presets);
  const { year } = priceSetFor(values, presets);
  const filled = { ...values, entries: fillUnsourced(values.entries, { presets, year }) };
  return hasMinerals(filled) ? markedMinerals(filled, 'typical') : filled;
}

/** The form with an ordinary battery's minerals, where nothing tells which chemistry its car's has; marked as typical. */
export function withTypicalBattery(form: FormValues, presets: Presets): FormValues {
  if (form.battery.chemistry !== '') return withMinerals(form, presets);
  const chosen = withValue(form, 'battery.chemistry', USUAL.chemistry);
  return withMinerals(markedFrom(chosen, ['battery.chemistry'], 'typical'), presets);
}

/** The form with all its minerals marked as coming from a source. */
export const markedMinerals = (values: FormValues, source: Origin): FormValues =>
  markedFrom(
    values,
    mineralsOf(values).map(({ id }) => mineralMark(id)),
    source,
  );

/** What the person typed: what differs from a blank form and has no mark of another source. */
export const typedIn = (values: FormValues): readonly string[] =>
  filledFields(values).filter((path) => originOf(values, path) === undefined);

const valueIn = (values: FormValues, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (isGroup(part) ? part[key] : undefined), values);

/** The form with another value at a path that it has. */
function withValue(values: FormValues, path: string, value: unknown): FormValues {
  const set = (part: unknown, [key = '', ...rest]: readonly string[]): unknown =>
    isGroup(part) ? { ...part, [key]: rest.length === 0 ? value : set(part[key], rest) } : part;
  return { ...values, ...Object(set(values, path.split('.'))) };
}
