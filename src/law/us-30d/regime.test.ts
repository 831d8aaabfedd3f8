import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate, RULES } from '..';

const regime = (day: string | undefined): string =>
  evaluate(aScenario().with('/vehicle/placedInService', day).build(), shippedRulebook).regime;

test.each([
  ['the first day there is', '0000-01-01', 'prior-law'],
  ['the last day of the old law', '2022-12-31', 'prior-law'],
  ['the first day of the new one', '2023-01-01', 'capacity-formula'],
  ['the last day of the formula', '2023-04-17', 'capacity-formula'],
  ['the first day of the requirements', '2023-04-18', 'sourcing'],
  ['the last day with a percentage', '2026-12-31', 'sourcing'],
  ['the first day without', '2027-01-01', 'no-percentage'],
  ['the last day there is', '9999-12-31', 'no-percentage'],
  ['no day', undefined, 'unknown'],
])('%s', (_why, day, expected) => {
  expect(regime(day)).toBe(expected);
});

test('under the old law nothing is asked, and nothing is computed', () => {
  const scenario = aScenario()
    .delivered('2022-12-31')
    .acquired('2025-12-01')
    .lithium('1')
    .minedIn('AU')
    .build();
  const { findings, credit, minerals } = evaluate(scenario, shippedRulebook);
  expect(findings.map(({ rule }) => rule)).toEqual(RULES);
  for (const { status, code, used, needs, cites } of findings) {
    expect([status, code, used, needs]).toEqual([
      'not-applicable',
      'PRIOR_LAW',
      ['/vehicle/placedInService'],
      undefined,
    ]);
    expect(cites).not.toHaveLength(0);
  }
  expect(credit).toEqual({ basis: null, status: 'not-computed', amountUsd: null, possibleUsd: [] });
  expect([minerals.status, minerals.thresholdPercent, minerals.share?.min]).toEqual([
    'not-applicable',
    null,
    100,
  ]);
});
