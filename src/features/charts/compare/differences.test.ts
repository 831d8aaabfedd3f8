import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEligibleScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { differences } from './differences';

const base = anEligibleScenario().shares('lithium', '40', 'li').minedIn({ AU: '60', CL: '40' });

test.each([
  ['nothing', base, []],
  ['where a fact comes from alone', base.with('/assumed', ['/vehicle/msrpUsd']), []],
  [
    'a fact changed',
    base.with('/vehicle/msrpUsd', '60000'),
    [{ pointer: '/vehicle/msrpUsd', said: ['52000', '60000'] }],
  ],
  [
    'a fact taken away',
    base.without('/vehicle/finalAssembly'),
    [{ pointer: '/vehicle/finalAssembly', said: ['US', undefined] }],
  ],
  [
    'a fact added',
    base.with('/partners', { suspended: ['JP'] }),
    [{ pointer: '/partners/suspended/JP', said: [undefined, 'JP'] }],
  ],
  [
    'a country’s percentage, told by the country',
    base.minedIn({ CL: '30', AU: '70' }),
    [
      { pointer: '/minerals/entries/li/extraction/AU/percent', said: ['60', '70'] },
      { pointer: '/minerals/entries/li/extraction/CL/percent', said: ['40', '30'] },
    ],
  ],
  [
    'a flag',
    base.with('/vehicle/originalUse', false),
    [{ pointer: '/vehicle/originalUse', said: [true, false] }],
  ],
])('%s', (_why, builder, expected) => {
  const found = differences([base.build(), builder.build()]);
  expect(found.map(({ path: _path, ...rest }) => rest)).toEqual(expected);
});

const twice = (first: string, second: string) =>
  anEligibleScenario()
    .with('/minerals', {
      entries: [
        {
          kind: 'chain',
          id: 'lithium',
          mineral: 'lithium',
          valueUsd: '1',
          note: first,
          extraction: [
            { country: 'CN', valueAddedUsd: first === 'lithium' ? '1' : first },
            { country: 'CN', valueAddedUsd: second },
          ],
        },
      ],
    })
    .build();

test('a country twice in a list, and a note that says what the entry is called', () => {
  const found = differences([twice('1', '2'), twice('3', '2')]).map(({ pointer }) => pointer);
  expect(found).toEqual([
    '/minerals/entries/lithium/note',
    '/minerals/entries/lithium/extraction/CN/valueAddedUsd',
  ]);
  const other = differences([twice('lithium', '2'), twice('1', '3')]).map(({ pointer }) => pointer);
  expect(other).toContain('/minerals/entries/lithium/note');
  expect(other).toContain('/minerals/entries/lithium/extraction/CN 2/valueAddedUsd');
});

test('an entry that moved within the list is the same entry', () => {
  const one = base.shares('nickel', '60', 'ni').build();
  const other = { ...one, minerals: { entries: [...(one.minerals?.entries ?? [])].reverse() } };
  expect(differences([one, other])).toEqual([]);
});

test('turned round, the sides change places', () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitraryScenario, (a, b) => {
      const there = differences([a, b]).map(({ pointer, said: [before, after] }) => [pointer, before, after]);
      const back = differences([b, a]).map(({ pointer, said: [before, after] }) => [pointer, after, before]);
      expect(new Set(there.map(String))).toEqual(new Set(back.map(String)));
    }),
  );
});

test('of three, a fact that one alone says otherwise is told for all', () => {
  const other = base.with('/vehicle/msrpUsd', '60000').build();
  const found = differences([base.build(), other, base.build()]);
  expect(found.map(({ pointer, said }) => [pointer, said])).toEqual([
    ['/vehicle/msrpUsd', ['52000', '60000', '52000']],
  ]);
});
