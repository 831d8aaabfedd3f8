import { expect, test } from 'vitest';
import type { Entry } from '../law';
import { aScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { withAnswers } from './merge-answers';
import { openBySupplier, openStages } from './open-stages';

const entryOf = (builder: ScenarioBuilder): Entry => {
  const [entry] = builder.build().minerals?.entries ?? [];
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

const shares = aScenario().shares('nickel', '10', 'ni').minedIn({ AU: '60', ZZ: '10' }).processedIn('JP');
const chain = aScenario().chain('cobalt', '10', 'co').minedIn({ AU: '3', ZZ: '7' });

test('what is open, by who could tell it', () => {
  const both = shares
    .entry('supplier', 'Alpha')
    .chain('lithium', '5', 'li')
    .entry('foreignEntityOfConcern', undefined);
  const [alpha, none] = openBySupplier(both.build(), shippedRulebook);
  expect(alpha?.stages.map(({ stage, percent }) => [stage, percent])).toEqual([['extraction', 40]]);
  expect(none?.stages.map(({ stage, percent }) => [stage, percent])).toEqual([
    ['extraction', 100],
    ['processing', 100],
  ]);
  expect([alpha?.entities.length, none?.entities.length]).toEqual([0, 1]);
});

test.each([
  [
    'shares: the known part stays',
    shares,
    [
      {
        stage: 'extraction' as const,
        places: [
          { country: 'AU', percent: 50 },
          { country: 'CL', percent: 25 },
        ],
      },
    ],
    {
      extraction: [
        { country: 'AU', percent: '80' },
        { country: 'CL', percent: '10' },
      ],
    },
  ],
  [
    'a chain: only what was not known is split, and what is unsaid stays so',
    chain,
    [{ stage: 'extraction' as const, places: [{ country: 'CL', percent: 50 }] }],
    {
      extraction: [
        { country: 'AU', valueAddedUsd: '3' },
        { country: 'CL', valueAddedUsd: '3.5' },
        { country: 'ZZ', valueAddedUsd: '3.5' },
      ],
    },
  ],
  [
    'a chain of which nothing was named: the other stage is still not known',
    aScenario().chain('lithium', '5', 'li'),
    [{ stage: 'processing' as const, places: [{ country: 'JP', percent: 100 }] }],
    { extraction: [{ country: 'ZZ' }], processing: [{ country: 'JP' }] },
  ],
  [
    'a stage that is known already',
    shares,
    [{ stage: 'processing' as const, places: [{ country: 'CN', percent: 100 }] }],
    { processing: [{ country: 'JP', percent: '100' }] },
  ],
])('%s', (_why, builder, said, expected) => {
  expect(withAnswers(entryOf(builder), said)).toMatchObject(expected);
});

test('answered whole, nothing is open', () => {
  const said = [{ stage: 'extraction' as const, places: [{ country: 'CL', percent: 100 }] }];
  expect(openStages(withAnswers(entryOf(shares), said))).toEqual([]);
  expect(openStages(withAnswers(entryOf(chain), said))).toEqual([]);
});
