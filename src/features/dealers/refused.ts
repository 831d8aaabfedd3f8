/** What the embed would refuse, told while it is typed: read by the embed's own readers. */
import { readColour } from '../../embed/look';
import type { AttributeName } from '../../embed/protocol';
import { VEHICLE_ATTRIBUTES, vehicleFact } from '../../scenario-form';
import { m } from '../../text';
import { type Choices, chosen } from './snippet';

const WORDS: Readonly<Partial<Record<AttributeName, () => string>>> = {
  accent: m.dealers_bad_colour,
  acquired: m.dealers_bad_day,
  'placed-in-service': m.dealers_bad_day,
  certified: m.dealers_bad_certified,
};

/** The attributes that cannot be used, each with what it should be. */
export function refusedIn(choices: Choices): Readonly<Partial<Record<AttributeName, string>>> {
  const bad = chosen(choices).filter(([name, value]) => !isTaken(name, value));
  return Object.fromEntries(bad.map(([name]) => [name, (WORDS[name] ?? m.dealers_bad_number)()]));
}

function isTaken(name: AttributeName, value: string): boolean {
  if (name === 'accent') return readColour(value) !== null && isColour(value);
  const fact = VEHICLE_ATTRIBUTES.find((each) => each === name);
  return fact === undefined || vehicleFact(fact, value) !== null;
}

/** Outside a browser nobody can tell. */
const isColour = (value: string): boolean => typeof CSS === 'undefined' || CSS.supports('color', value);

/** The choices that the embed takes. */
export function takenFrom(choices: Choices): Choices {
  const refused = refusedIn(choices);
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !(name in refused)));
}
