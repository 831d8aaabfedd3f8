import { toPointer } from '../kernel/pointer';
import type { Scenario } from '../law';
import { isAssumed } from './deciding-scenario';

/**
 * Whether the person has said nothing yet: every fact is an example, an assumption or nobody's. An answer to that
 * would be an answer about nobody's car.
 */
export function isNothingSaid(scenario: Scenario): boolean {
  const { vehicle = {}, buyer = {}, minerals, components } = scenario;
  const isOwn = (pointer: string): boolean => !isAssumed(scenario, pointer);
  const facts = [
    // That a car was new tells nothing of which it was.
    ...Object.entries(vehicle)
      .filter(([fact, said]) => fact !== 'originalUse' || said !== true)
      .map(([fact]) => toPointer(['vehicle', fact])),
    ...pointersOf(buyer, ['buyer']),
  ];
  return (
    // Whatever the list says of it, the car was picked by a person.
    vehicle.car === undefined &&
    !facts.some(isOwn) &&
    (components === undefined || !isOwn('/components')) &&
    (!isOwn('/minerals') ||
      (minerals?.entries ?? []).every((_entry, at) => !isOwn(toPointer(['minerals', 'entries', at]))))
  );
}

/** The pointers of what stands at the ends. */
function pointersOf(value: object, path: readonly string[]): readonly string[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    typeof each === 'object' && each !== null
      ? pointersOf(each, [...path, key])
      : [toPointer([...path, key])],
  );
}
