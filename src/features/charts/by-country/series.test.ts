import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../../law';
import { anEligibleScenario, aScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { byCountry, MOST, wholeOf } from './series';

const weighed = (scenario: Scenario) => ({
  scenario,
  rulebook: shippedRulebook,
  evaluation: evaluate(scenario, shippedRulebook),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('value by country', () => {
  test('adds up to the evaluation’s total, recycled and not', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ground = weighed(scenario);
        const total = Number(ground.evaluation.minerals.totalValueUsd);
        const recycled = byCountry('recycling', ground).total;
        for (const stage of ['extraction', 'processing'] as const) {
          const { all, countries, others, total: own } = byCountry(stage, ground);
          expect(own + recycled).toBeCloseTo(total, 6);
          const shown = sum(countries.map(wholeOf));
          expect(shown + (others === undefined ? 0 : wholeOf(others))).toBeCloseTo(own, 6);
          expect(sum(all.map(wholeOf))).toBeCloseTo(own, 6);
        }
      }),
    );
  });

  test('splits a country by what counts there for each mineral', () => {
    const scenario = anEligibleScenario()
      .shares('lithium', '40')
      .recycledIn({ CA: '25' })
      .processedIn({ JP: '50' })
      .chain('aluminum', '10')
      .processedIn({ JP: '1', US: '3' })
      .chain('copper', '99')
      .processedIn('JP')
      .build();
    expect(byCountry('processing', weighed(scenario)).countries).toMatchObject([
      { country: 'JP', counts: 15, doesNot: 2.5 },
      { country: 'US', counts: 7.5, doesNot: 0 },
      { country: 'ZZ', notKnown: 15, doesNot: 0 },
    ]);
    expect(byCountry('recycling', weighed(scenario)).countries).toMatchObject([
      { country: 'CA', counts: 10, doesNot: 0 },
    ]);
  });

  test('tells what counts by its other stage in a country that does not count', () => {
    const scenario = anEligibleScenario().lithium('100').minedIn('AU').processedIn('CN').build();
    expect(byCountry('processing', weighed(scenario)).countries).toEqual([
      { country: 'CN', state: 'named', counts: 0, notKnown: 0, doesNot: 100, countsElsewhere: 100 },
    ]);
    expect(byCountry('extraction', weighed(scenario)).countries[0]).toMatchObject({
      counts: 100,
      countsElsewhere: 0,
    });
  });

  test('of one mineral alone', () => {
    const scenario = anEligibleScenario().lithium('100').minedIn('AU').nickel('5').minedIn('ID').build();
    expect(byCountry('extraction', weighed(scenario), 'nickel').all).toMatchObject([{ country: 'ID' }]);
  });

  test('of 40 countries the tail is grouped, and none is lost', () => {
    const codes =
      'AU CL AR BR CA CN ID IN JP KR MX PE PH ZA CD MZ MG TZ TR RU UA FR DE FI NO SE GB ES PT PL CZ SK HU RO BG GR IT AT CH NL'.split(
        ' ',
      );
    const places = Object.fromEntries(codes.map((code, index) => [code, String(index + 1)]));
    const { countries, others, all } = byCountry(
      'extraction',
      weighed(aScenario().lithium('820').minedIn(places).build()),
    );
    expect([countries.length + 1, others?.count, all.length]).toEqual([MOST, 29, 40]);
    expect(countries[0]).toMatchObject({ country: 'NL', counts: 0, doesNot: 40 });
    expect((others?.counts ?? 0) + (others?.doesNot ?? 0)).toBeCloseTo((29 * 30) / 2, 9);
  });
});
