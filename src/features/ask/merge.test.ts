import { expect, test } from 'vitest';
import { fromScenario, readForm } from '../../scenario-form';
import { readAnswers } from '../../table-file';
import { aScenario } from '../../testing/a-scenario';
import { applyMerged, merge } from './merge';

const scenario = aScenario()
  .shares('nickel', '10', 'ni')
  .entry('foreignEntityOfConcern', undefined)
  .minedIn({ AU: '60' })
  .processedIn('JP')
  .chain('cobalt', '5', 'co')
  .build();

test('a sheet merges by id, and the form reads as it says', () => {
  const answers = readAnswers([
    ['id', 'mineral', 'stage', 'country', 'percent', 'foreign_entity'],
    ['ni', 'nickel', 'extraction', 'CL', '', 'none'],
    ['co', 'cobalt', 'processing', 'Finland', '', ''],
    ['ni', 'nickel', 'processing', 'CN', '', ''],
    ['gone', '', 'extraction', 'CL', '', ''],
  ]);
  const { changed, unknownIds, sameIds } = merge(scenario, answers);
  expect([changed.map(({ before }) => before.id), unknownIds, sameIds]).toEqual([['ni', 'co'], ['gone'], []]);
  const read = readForm(applyMerged(fromScenario(scenario), changed));
  expect(read.problems).toEqual([]);
  expect(read.scenario.minerals?.entries).toMatchObject([
    {
      foreignEntityOfConcern: 'none',
      extraction: [
        { country: 'AU', percent: '60' },
        { country: 'CL', percent: '40' },
      ],
      processing: [{ country: 'JP', percent: '100' }],
    },
    { extraction: [{ country: 'ZZ' }], processing: [{ country: 'FI' }] },
  ]);
});
