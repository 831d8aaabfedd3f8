import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../kernel/day';
import type { Scenario } from '../law';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { referenceEvaluation } from '../testing/reference';
import { shippedRulebook } from '../testing/rulebook';
import { agreements } from './agreements';
import { finish } from './work';

const ENDS = '2025-03-28';

const rowsOf = (scenario: Scenario) => {
  if (!isDay(ENDS)) throw new Error('no day');
  return finish(agreements({ scenario, rulebook: shippedRulebook, japanEnds: ENDS }));
};

const PARTNERS = shippedRulebook.partners.partners.map(({ country }) => country);
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const EVERY: readonly [string, object][] = [
  ['today', {}],
  ['without-japan', { suspended: ['JP'] }],
  ['japan-ended', { suspended: ['JP'] }],
  ...([EU, ['GB'], ['ID'], ['PH'], ['AR'], [...EU, 'GB', 'ID', 'PH', 'AR']] as const).map(
    (countries): [string, object] => [
      countries.length > 27 ? 'all-talks' : 'with',
      { added: countries.map((country) => ({ country, minerals: 'all' })) },
    ],
  ),
  ['only-united-states', { suspended: PARTNERS }],
];

test('each row is what the reference says of that list of partners', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const rows = rowsOf(scenario);
      expect(rows.map(({ agreement }) => agreement.kind)).toEqual(EVERY.map(([kind]) => kind));
      rows.forEach((row, at) => {
        const [kind, partners] = EVERY[at] ?? ['', {}];
        const day = scenario.vehicle?.placedInService;
        const isBefore = kind === 'japan-ended' && (day === undefined || day < ENDS);
        const changed = { ...scenario, partners: isBefore ? {} : partners } as Scenario;
        const expected = referenceEvaluation(changed);
        expect([kind, row.evaluation.credit]).toEqual([kind, expected.credit]);
        for (const end of ['min', 'max', 'possible'] as const)
          expect(row.evaluation.minerals.share?.[end] ?? -1).toBeCloseTo(
            expected.minerals.share?.[end] ?? -1,
            8,
          );
      });
    }),
    { numRuns: 150 },
  );
});
