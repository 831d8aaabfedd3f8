import type { Presets } from '../data/presets';
import { isDecimal, readDecimal } from '../kernel/decimal';
import type { Entry, Scenario } from '../law';
import { type FormValues, readForm } from '../scenario-form';
import { refill } from '../starting-figures';
import { entriesOf } from './held';

/** Where a battery's figures are taken from. */
export interface FiguresChoice {
  /** Id of a set of prices. */
  readonly prices: string;
  readonly aluminum: FormValues['battery']['aluminumScope'];
}

interface FiguresGround {
  readonly values: FormValues;
  readonly presets: Presets;
}

/** The form with the figures of a set and a scope where it took its figures from one. */
export function formUnder(
  { values, presets }: FiguresGround,
  { prices, aluminum }: FiguresChoice,
): FormValues {
  const battery = { ...values.battery, priceSet: prices, aluminumScope: aluminum };
  return refill({ ...values, battery }, presets).values;
}

/**
 * The entries of the form under a set and a scope, `own` being those of the form as it stands. Where only values differ
 * the entries keep their places, which are not read a second time.
 */
export function entriesUnder(own: Scenario, ground: FiguresGround, choice: FiguresChoice): readonly Entry[] {
  const form = formUnder(ground, choice);
  return withValues(entriesOf(own), ground.values, form) ?? entriesOf(readForm(form).scenario);
}

/** Undefined where an entry came in, or its value cannot be told without reading the form. */
function withValues(
  own: readonly Entry[],
  before: FormValues,
  after: FormValues,
): readonly Entry[] | undefined {
  const former = new Map(before.entries.map((entry) => [entry.id, entry]));
  const later = new Map(after.entries.map((entry) => [entry.id, entry]));
  if (after.entries.some(({ id }) => !former.has(id))) return undefined;
  const entries: Entry[] = [];
  for (const entry of own) {
    const [was, is] = [former.get(entry.id), later.get(entry.id)];
    if (was !== undefined && is === undefined) continue;
    if (was?.valueUsd === is?.valueUsd) entries.push(entry);
    else {
      const valueUsd = readDecimal(is?.valueUsd ?? '');
      if (!isDecimal(valueUsd) || Number(valueUsd) <= 0) return undefined;
      entries.push({ ...entry, valueUsd });
    }
  }
  // An entry that could not be used before may be usable now.
  return own.length === before.entries.length + chainsIn(own, former) ? entries : undefined;
}

const chainsIn = (own: readonly Entry[], cards: ReadonlyMap<string, unknown>): number =>
  own.filter(({ id }) => !cards.has(id)).length;
