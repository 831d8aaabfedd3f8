import type { Presets } from '../data/presets';
import { priceSetOfYear } from '../data/presets-of-year';
import { countriesThatCount, type Rulebook, type Scenario } from '../law';
import { type FormValues, readForm } from '../scenario-form';
import { refill, sourcedForYear } from '../starting-figures';

interface YearGround {
  readonly presets: Presets;
  readonly rulebook: Rulebook;
}

/** The form with the typical prices and world shares of a year in the place of another year's; what a person typed stays. */
export function formOfYear(values: FormValues, year: number, { presets, rulebook }: YearGround): FormValues {
  const priceSet = priceSetOfYear(presets, year).id;
  const filled = refill({ ...values, battery: { ...values.battery, priceSet } }, presets, () => true).values;
  const counts = countriesThatCount(readForm(values).scenario, rulebook);
  return { ...filled, entries: sourcedForYear(filled.entries, { presets, year, counts }) };
}

/** Whether any figure of the form follows the year: none does where a person typed them all. */
export function followsYears(values: FormValues, years: readonly number[], ground: YearGround): boolean {
  const said = years.map((year) => JSON.stringify(formOfYear(values, year, ground).entries));
  return new Set(said).size > 1;
}

/** The scenario of each year, read once. */
export function scenariosByYear(values: FormValues, ground: YearGround): (year: number) => Scenario {
  const known = new Map<number, Scenario>();
  return (year) => {
    const scenario = known.get(year) ?? readForm(formOfYear(values, year, ground)).scenario;
    known.set(year, scenario);
    return scenario;
  };
}
