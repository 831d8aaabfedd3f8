import { useSnapshot } from '../../calculation';
import { blankForm, type FormValues, usualFacts } from '../../scenario-form';
import { m } from '../../text';

/** How many assumptions are other than usual, in words. */
export function useAssumptionsWords(): string {
  const count = useSnapshot(({ values }) => {
    const [now, usual] = [assumed(values), assumed(blankForm())];
    return now.filter((answer, index) => answer !== usual[index]).length;
  });
  return count === 0 ? m.battery_assumptions_usual() : m.battery_assumptions_changed({ count });
}

const assumed = ({ vehicle, sourcing, partners }: FormValues): readonly (string | boolean)[] => [
  ...Object.values(usualFacts((fact) => vehicle[fact])),
  sourcing.test,
  sourcing.graphiteTransition,
  partners.japanAllMinerals,
];
