import { expect, test } from 'vitest';
import { evaluate } from '../../law';
import { aScenario } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { unknownOrigin } from './unknown-origin';

const half = aScenario().lithium('50').minedIn('AU').processedIn('CL');

test.each([
  ['nothing entered', aScenario(), [0, 0, 0]],
  ['all known', half, [0, 0, 0]],
  ['a chain without extraction', half.nickel('50').processedIn('ID'), [50, 0, 0]],
  ['a chain without a stage', half.nickel('50'), [50, 50, 0]],
  ['a stage without value added', half.nickel('50').minedIn({ ID: '0' }).processedIn('ID'), [50, 0, 0]],
  ['a place not known', half.nickel('50').minedIn({ ID: '1', ZZ: '3' }).processedIn('ID'), [37.5, 0, 0]],
  ['recycled, nowhere known', half.nickel('50').recycledIn('ZZ'), [0, 0, 50]],
  ['the unnamed rest of a percentage', half.shares('nickel', '50').minedIn({ ID: '60.1' }), [19.95, 50, 0]],
  [
    '"not known" by name',
    half.shares('nickel', '50').minedIn({ ID: '60', ZZ: '40' }).processedIn('ID'),
    [20, 0, 0],
  ],
  [
    'the part that is not recycled only',
    half.shares('nickel', '50').recycledIn({ US: '40', ZZ: '10' }).processedIn('ID'),
    [25, 0, 5],
  ],
  ['off the list, so not in the sum', half.chain('copper', '950'), [0, 0, 0]],
])('%s', (_why, builder, expected) => {
  const scenario = builder.build();
  const { extraction, processing, recycling } = unknownOrigin(scenario, evaluate(scenario, shippedRulebook));
  [extraction, processing, recycling].forEach((part, index) => {
    expect(part).toBeCloseTo(expected[index] ?? Number.NaN, 9);
  });
});
