import { useMemo, useState } from 'react';
import { useSnapshot, useValues } from '../../calculation';
import type { Vehicle } from '../../data/vehicles';
import { type Evaluation, evaluate } from '../../law';
import { originOf } from '../../scenario-form';
import { type Asked, CAR_FACTS, type CarFact, whatToAsk } from './what-to-ask';

/** What is of use to ask now. */
export function useAsked(car: Vehicle | undefined): Asked {
  const values = useValues();
  const scenario = useSnapshot(({ reading }) => reading.scenario);
  const rulebook = useSnapshot((snapshot) => snapshot.rulebook);
  const evaluation = useMemo((): Evaluation | null => {
    if (rulebook === null) return null;
    // No question about the car hangs on its minerals, and thousands of them take time.
    const { minerals: _minerals, components: _components, ...car } = scenario;
    return evaluate(car, rulebook);
  }, [scenario, rulebook]);
  return whatToAsk(values, evaluation, car);
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
