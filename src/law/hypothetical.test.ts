import { expect, test } from 'vitest';
import { aScenario } from '../testing/a-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { isHypothetical } from '.';

test.each([
  ['nothing said of partners', undefined, false],
  ['no what-ifs', {}, false],
  ['a partner suspended', { suspended: ['CL'] }, true],
  ['Japan suspended', { suspended: ['JP'] }, true],
  [
    'Japan suspended, added for all',
    { suspended: ['JP'], added: [{ country: 'JP', minerals: 'all' }] },
    true,
  ],
  [
    'Japan suspended, added for its five',
    {
      suspended: ['JP'],
      added: [{ country: 'JP', minerals: ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'] }],
    },
    false,
  ],
  ['the United States suspended, which cannot be', { suspended: ['US', 'PR'] }, false],
  ['a country that is no partner suspended', { suspended: ['ID'] }, false],
  ['a country added', { added: [{ country: 'ID', minerals: ['nickel'] }] }, true],
  ['a country added for no mineral', { added: [{ country: 'ID', minerals: [] }] }, false],
  ['a country added for a mineral off the list', { added: [{ country: 'ID', minerals: ['copper'] }] }, false],
  ['a partner added', { added: [{ country: 'AU', minerals: 'all' }] }, false],
  ['Japan for every mineral', { japanAllMinerals: true }, true],
  ['Japan for every mineral, but suspended', { suspended: ['JP'], japanAllMinerals: true }, true],
])('%s', (_why, partners, expected) => {
  const scenario = aScenario().with('/partners', partners).build();
  expect(isHypothetical(scenario, shippedRulebook)).toBe(expected);
});

test('an agreement not yet in force can be suspended without effect, and taken early with one', () => {
  const early = aScenario().delivered('2023-03-27');
  const suspended = early.with('/partners', { suspended: ['JP'] }).build();
  const added = early.with('/partners', { added: [{ country: 'JP', minerals: ['lithium'] }] }).build();
  expect(isHypothetical(suspended, shippedRulebook)).toBe(false);
  expect(isHypothetical(added, shippedRulebook)).toBe(true);
});
