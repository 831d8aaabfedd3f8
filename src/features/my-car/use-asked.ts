import { useState } from 'react';
import { useSnapshot, useValues } from '../../calculation';
import type { Vehicle } from '../../data/vehicles';
import { originOf } from '../../scenario-form';
import { type Asked, CAR_FACTS, type CarFact, whatToAsk } from './what-to-ask';

/** What is of use to ask now. */
export function useAsked(car: Vehicle | undefined): Asked {
  const values = useValues();
  const evaluation = useSnapshot(({ calculation }) => calculation?.decided.evaluation ?? null);
  return whatToAsk(values, evaluation, car);
}

/** Whether the credit is none of this kind, whatever else is said: what its battery is made of explains nothing. */
export function useIsOtherKind(): boolean {
  return !useAsked(undefined).rest;
}

/**
 * The facts that stand open: those asked for, and those that once were or that the person said before, so that no
 * question goes away under the hands.
 */
export function useOpenFacts(asked: readonly CarFact[]): ReadonlySet<CarFact> {
  const values = useValues();
  const [open, setOpen] = useState<ReadonlySet<CarFact>>(
    () =>
      new Set(
        CAR_FACTS.filter(
          (fact) => values.vehicle[fact] !== '' && originOf(values, `vehicle.${fact}`) === undefined,
        ),
      ),
  );
  const added = asked.filter((fact) => !open.has(fact));
  if (added.length === 0) return open;
  const next = new Set([...open, ...added]);
  setOpen(next);
  return next;
}
