import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, evaluate, type Scenario } from '../../../law';
import { anEligibleScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { partnerMarks } from './partners-map';
import { mapSeries } from './series';

const weighed = (scenario: Scenario) => ({
  scenario,
  rulebook: shippedRulebook,
  evaluation: evaluate(scenario, shippedRulebook),
});

test('every country with value is there once, and the sum is the evaluation’s', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const ground = weighed(scenario);
      const placed = (['processing', 'recycling'] as const).map((stage) => {
        const { countries, notPlaced } = mapSeries(stage, ground);
        const codes = countries.map(({ country }) => country);
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) expect(COUNTRIES).toContain(code);
        return countries.reduce((sum, { counts, doesNot }) => sum + counts + doesNot, notPlaced);
      });
      const total = Number(ground.evaluation.minerals.totalValueUsd);
      expect(placed.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 5);
    }),
  );
});

test('the greatest loss is named by mineral and country', () => {
  const scenario = anEligibleScenario()
    .lithium('30')
    .minedIn('CN')
    .nickel('50')
    .minedIn({ ID: '4', CN: '1' })
    .build();
  expect(mapSeries('extraction', weighed(scenario)).greatestLoss).toEqual({
    mineral: 'nickel',
    country: 'ID',
    usd: 40,
  });
  expect(mapSeries('extraction', weighed(scenario), 'lithium').greatestLoss?.country).toBe('CN');
});

test('a country in which nothing was added to a part is still one country', () => {
  const scenario = anEligibleScenario().lithium('30').minedIn({ AU: '0' }).nickel('5').minedIn('AU').build();
  expect(mapSeries('extraction', weighed(scenario)).countries).toMatchObject([
    { country: 'AU', counts: 5, doesNot: 30 },
  ]);
});

test('partners: each of the list once, Japan for some minerals, North America around', () => {
  const marks = partnerMarks(shippedRulebook.partners, (code) => code);
  const codes = marks.map(({ country }) => country);
  expect(new Set(codes).size).toBe(codes.length);
  expect([...codes].sort()).toEqual(
    [...shippedRulebook.partners.partners.map(({ country }) => country), 'US', 'PR'].sort(),
  );
  expect(marks.filter(({ look }) => look === 'some').map(({ country }) => country)).toEqual(['JP']);
  expect(
    marks
      .filter(({ around }) => around)
      .map(({ country }) => country)
      .sort(),
  ).toEqual(['CA', 'MX', 'PR', 'US']);
});
