import { expect, test } from 'vitest';
import { evaluate } from '../../../law';
import { anEligibleScenario } from '../../../testing/a-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { byCountry } from './series';
import { countryWords } from './words';

/** What the chart is called where lithium is processed so. */
function findingFor(processed: Record<string, string>): string {
  const scenario = anEligibleScenario().shares('lithium', '100').processedIn(processed).build();
  const ground = { scenario, rulebook: shippedRulebook, evaluation: evaluate(scenario, shippedRulebook) };
  return countryWords('processing', byCountry('processing', ground)).finding;
}

test('one country with the largest part is named', () => {
  expect(findingFor({ JP: '60', CN: '40' })).toBe(
    'By processing, Japan has the largest part of the value: 60%',
  );
});

test('countries that share the largest part are all named', () => {
  expect(findingFor({ JP: '40', CN: '40', AU: '20' })).toBe(
    'By processing, Japan and China have the largest parts of the value: 40% each',
  );
});

test('of many that share it a few are named, and the others counted', () => {
  expect(findingFor({ JP: '20', CN: '20', AU: '20', CL: '20', US: '20' })).toMatch(
    /^By processing, .* and 2 other countries have .*: 20% each$/,
  );
});
