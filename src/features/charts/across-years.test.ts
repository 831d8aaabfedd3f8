import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, parseScenario, type Scenario, sourcingTest } from '../../law';
import { anEligibleScenario, aScenario } from '../../testing/a-scenario';
import { arbitraryMinerals, arbitraryPartners } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { acrossYears } from './across-years';

const across = (scenario: Scenario) => acrossYears(scenario, shippedRulebook);
const statuses = (scenario: Scenario) => across(scenario)?.years.map(({ status }) => status);

function parsed(json: unknown): Scenario {
  const read = parseScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('each year', () => {
  test('is the evaluation of a delivery in it, under the scenario’s own test', () => {
    const day = fc.constantFrom('2023-04-18', '2024-05-05', '2024-05-06', '2026-12-31', '2027-06-01');
    fc.assert(
      fc.property(arbitraryMinerals, arbitraryPartners, day, (minerals, partners, placedInService) => {
        const scenario = parsed({
          format: 'battery-origin/scenario',
          version: 1,
          vehicle: { placedInService },
          minerals,
          partners,
        });
        for (const { from, percent, status } of across(scenario)?.years ?? []) {
          const test = sourcingTest(scenario, shippedRulebook);
          const moved = parsed({
            ...scenario,
            vehicle: { placedInService: from },
            minerals: { ...scenario.minerals, test },
          });
          const { minerals: result } = evaluate(moved, shippedRulebook);
          expect(percent).toBe(result.thresholdPercent);
          expect(status).toBe(percent === null ? 'no-percentage' : result.status);
        }
      }),
    );
  });

  test('is held exactly', () => {
    const sixty = anEligibleScenario().lithium('60').minedIn('AU').nickel('40').minedIn('ID').build();
    expect(statuses(sixty)).toEqual(['met', 'met', 'met', 'failed', 'no-percentage']);
    const lessByLittle = anEligibleScenario()
      .lithium('59.999999')
      .minedIn('AU')
      .nickel('40')
      .minedIn('ID')
      .build();
    expect(statuses(lessByLittle)).toEqual(['met', 'met', 'failed', 'failed', 'no-percentage']);
    const restNotKnown = anEligibleScenario().lithium('59.999999').minedIn('AU').nickel('40').build();
    expect(statuses(restNotKnown)).toEqual(['met', 'met', 'unknown', 'unknown', 'no-percentage']);
  });
});

test('of a fuel-cell vehicle every percentage is taken as met', () => {
  const none = anEligibleScenario().with('/vehicle/fuelCell', true).nickel('1').build();
  expect(statuses(none)).toEqual(['met', 'met', 'met', 'met', 'no-percentage']);
  expect(evaluate(none, shippedRulebook).minerals.status).toBe('met');
});

test('the first year that fails', () => {
  const half = anEligibleScenario().lithium('1').minedIn('AU').nickel('1').minedIn('ID').build();
  expect(across(half)?.firstFailed).toEqual({
    from: '2025-01-01',
    until: '2025-12-31',
    percent: 60,
    status: 'failed',
  });
  const open = anEligibleScenario().shares('lithium', '1').minedIn({ AU: '50' }).processedIn({ CL: '50' });
  expect(statuses(open.build())).toEqual(['met', 'met', 'depends', 'depends', 'no-percentage']);
  expect(across(open.build())?.firstFailed).toBe(undefined);
});

test('says whose test and whose partners it keeps', () => {
  const early = anEligibleScenario().delivered('2024-05-05').lithium('1').minedIn('AU').build();
  expect(across(early)).toMatchObject({ test: 'fifty-percent-value-added', partnersOn: '2024-05-05' });
  const undated = across(aScenario().lithium('1').build());
  expect(undated).toMatchObject({ test: 'traced-qualifying-value' });
  expect(undated).not.toHaveProperty('partnersOn');
});

test.each([
  ['nothing entered', anEligibleScenario()],
  ['nothing on the list', anEligibleScenario().chain('copper', '1')],
])('says nothing with %s', (_why, builder) => {
  expect(across(builder.build())).toBe(undefined);
});
