import { expect, it } from 'vitest';
import { evaluate, parseRulebook } from '../law';
import { anEligibleScenario } from '../testing/a-scenario';
import { withValueAt } from '../testing/json-edit';
import { shippedRulebook } from '../testing/rulebook';
import { SHIPPED_FILES } from '../testing/rulebook-files';
import { editionChanges } from './edition-changes';
import { format } from './format';

/** Rules under which an SUV may cost no more than $40,000. */
const stricter = (() => {
  const { parameters } = SHIPPED_FILES;
  const read = parseRulebook({
    ...SHIPPED_FILES,
    parameters: withValueAt(parameters, '/parameters/price-limit/periods/0/value/suv', '40000'),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
})();

it('says what changes, and nothing where nothing does', () => {
  const scenario = anEligibleScenario().lithium('5').minedIn('AU').processedIn('AU').build();
  const [now, then] = [evaluate(scenario, shippedRulebook), evaluate(scenario, stricter)];
  expect(editionChanges({ format }, now, now)).toEqual([]);
  expect(editionChanges({ format }, now, then)).toEqual([
    'Credit: $0 instead of $7,500.',
    'Price limit (MSRP): Not met instead of Met.',
  ]);
});
