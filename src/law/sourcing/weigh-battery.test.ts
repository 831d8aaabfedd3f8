import { expect, test } from 'vitest';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate, type MineralsResult } from '..';

const minerals = (scenario: ScenarioBuilder): MineralsResult =>
  evaluate(scenario.build(), shippedRulebook).minerals;

test.each([
  ['cents', ['0.1', '0.2'], '0.3'],
  ['whole dollars', ['100', '20'], '120'],
  ['millionths', ['0.000001', '1'], '1.000001'],
  ['one value beyond exact millionths', ['999999999999999', '0.000001'], '999999999999999.000001'],
])('the denominator is exact: %s', (_why, [first = '', second = ''], total) => {
  expect(minerals(anEligibleScenario().lithium(first).nickel(second)).totalValueUsd).toBe(total);
});

test('the denominator is exact: values within 2^53 millionths, their sum beyond', () => {
  const battery = Array.from({ length: 11 }).reduce<ScenarioBuilder>(
    (scenario) => scenario.lithium('1000000000.00001'),
    anEligibleScenario(),
  );
  expect(minerals(battery).totalValueUsd).toBe('11000000000.00011');
});

test('without minerals there is nothing to weigh', () => {
  const { totalValueUsd, share, entries } = minerals(anEligibleScenario().without('/minerals'));
  expect({ totalValueUsd, share, entries }).toEqual({ totalValueUsd: '0', share: null, entries: [] });
});

test('off the list: in the entries, not in the sums', () => {
  const battery = anEligibleScenario().lithium('10').minedIn('AU').chain('copper', '90').minedIn('AU');
  const { totalValueUsd, share, entries } = minerals(battery);
  expect([totalValueUsd, share?.min]).toEqual(['10', 100]);
  expect(entries.map(({ id, counted, basis }) => [id, counted, basis])).toEqual([
    ['entry-0', true, 'extraction'],
    ['entry-1', false, 'none'],
  ]);
});

test('the Range adds the entries at min, at estimate, at max, at possible', () => {
  const battery = anEligibleScenario()
    .shares('nickel', '100')
    .minedIn({ AU: '40', ID: '60' })
    .processedIn({ JP: '20', ID: '60' })
    .lithium('300')
    .minedIn('CL');
  expect(minerals(battery).share).toEqual({ min: 85, estimate: 88, max: 90, possible: 95 });
});

test('equality too close for doubles is found: met at it, failed under it', () => {
  const third = { AU: '1', CD: '2' };
  const twoThirds = { AU: '2', CD: '1' };
  const at = (value: string): ScenarioBuilder =>
    anEligibleScenario().lithium('333333333.333333').minedIn(third).nickel(value).minedIn(twoThirds);
  expect(minerals(at('333333333.333333')).status).toBe('met');
  expect(minerals(at('333333333.333332')).status).toBe('failed');
  expect(minerals(at('333333333.333334')).status).toBe('met');
});

test('the most just under the percentage turns on the rest, exactly at it on pairing', () => {
  const at = (percent: string): ScenarioBuilder =>
    anEligibleScenario()
      .shares('nickel', '999999999')
      .minedIn({ AU: '25', ID: '75' })
      .processedIn({ JP: percent, ID: '75' });
  expect(minerals(at('25')).status).toBe('depends');
  expect(minerals(at('24.999999')).status).toBe('unknown');
});

/** An entry so small that doubles cannot see it beside the rest. */
const withSpeck = (scenario: ScenarioBuilder): ScenarioBuilder => scenario.lithium('0.000001').minedIn('ID');

test('shares exactly at the percentage, and a speck under it', () => {
  const half = anEligibleScenario().shares('nickel', '999999999999');
  const recycled = half.recycledIn({ US: '50' }).minedIn('ID').processedIn('ID');
  expect(minerals(recycled).status).toBe('met');
  expect(minerals(withSpeck(recycled)).status).toBe('failed');
  const paired = half.minedIn({ AU: '25', ID: '75' }).processedIn({ JP: '25', ID: '75' });
  expect(minerals(paired).status).toBe('depends');
  expect(minerals(withSpeck(paired)).status).toBe('failed');
  const whole = half
    .minedIn({ AU: '90', ID: '10' })
    .processedIn({ JP: '50', ID: '50' })
    .lithium('999999999999')
    .minedIn('ID');
  expect(minerals(whole).status).toBe('depends');
  expect(minerals(withSpeck(whole)).status).toBe('failed');
  const partly = half.recycledIn({ US: '20' }).minedIn({ AU: '37.5', ID: '62.5' }).processedIn('ID');
  expect(minerals(partly).status).toBe('met');
  expect(minerals(withSpeck(partly)).status).toBe('failed');
});

test('a speck under the percentage at the most, with a rest that is not known', () => {
  const paired = anEligibleScenario()
    .shares('nickel', '999999999999')
    .minedIn({ AU: '25' })
    .processedIn({ JP: '25' });
  expect(minerals(paired).status).toBe('depends');
  expect(minerals(withSpeck(paired)).status).toBe('unknown');
});

test('what is not known exactly at the percentage, and a speck under it', () => {
  const open = anEligibleScenario()
    .shares('nickel', '999999999999')
    .minedIn({ ID: '75' })
    .processedIn({ ID: '75' });
  expect(minerals(open).status).toBe('unknown');
  expect(minerals(withSpeck(open)).status).toBe('failed');
  const chains = anEligibleScenario()
    .lithium('999999999999')
    .minedIn({ ZZ: '1', CD: '2' })
    .nickel('999999999999')
    .minedIn({ ZZ: '2', CD: '1' });
  expect(minerals(chains).status).toBe('unknown');
  expect(minerals(withSpeck(chains)).status).toBe('failed');
});

test('chains exactly at the percentage, and a speck under it', () => {
  const half = anEligibleScenario()
    .lithium('999999999999')
    .minedIn('AU')
    .nickel('999999999999')
    .minedIn('ID');
  expect(minerals(half).status).toBe('met');
  expect(minerals(withSpeck(half)).status).toBe('failed');
});
