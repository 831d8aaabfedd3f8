import { describe, expect, test } from 'vitest';
import { isDay } from '../../kernel/day';
import { evaluate } from '../../law';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { actByOf, actByText } from './act-by';

function ground(builder: ScenarioBuilder, today: string) {
  if (!isDay(today)) throw new Error(today);
  const scenario = builder.build();
  return { scenario, evaluation: evaluate(scenario, shippedRulebook), today };
}

const listed = anEligibleScenario().with('/vehicle/certifiedUsd', '7500');
const rich = listed.with('/buyer/thisYear/magiUsd', '300001').with('/buyer/lastYear/magiUsd', '300001');
const TODAY = '2026-11-28';

test.each<readonly [string, ScenarioBuilder, string, readonly string[]]>([
  [
    'an earlier year',
    listed.delivered('2025-04-15'),
    TODAY,
    ['Never claimed it? File Form 1040-X with Form 8936 by April 17, 2029.'],
  ],
  [
    'this year',
    listed.acquired('2025-09-01').delivered('2026-06-01'),
    TODAY,
    ['Claim it with Form 8936 on your 2026 return, due April 15, 2027.'],
  ],
  [
    'this year, and open',
    listed.acquired('2025-09-01').delivered('2026-06-01').without('/buyer'),
    TODAY,
    ['If it turns out to be yours: claim it with Form 8936 on your 2026 return, due April 15, 2027.'],
  ],
  [
    'delivery to come',
    listed.acquired('2025-09-01').delivered('2026-12-20'),
    TODAY,
    [
      'Hand the credit to a registered dealer by the day of delivery, or claim it with Form 8936 on your 2026 return, due April 15, 2027.',
    ],
  ],
  [
    'too late',
    listed.delivered('2023-05-01'),
    '2027-06-01',
    ['For a 2023 return filed on time, the last day to claim was April 15, 2027.'],
  ],
  ['refused', rich, TODAY, []],
  [
    'transferred',
    listed.with('/buyer/transferToDealer', true),
    TODAY,
    ['The dealer has the credit. Report it on Form 8936 with your 2024 return all the same.'],
  ],
  [
    'transferred with income over the limit: the whole goes back',
    rich.with('/buyer/transferToDealer', true),
    TODAY,
    [
      'The dealer has the credit. Report it on Form 8936 with your 2024 return all the same.',
      'The whole amount that the dealer received, $7,500, is paid back with your return (Schedule 2), since your income was over the limit.',
    ],
  ],
  [
    '2022',
    listed.delivered('2022-11-01'),
    TODAY,
    ['For most, the time to claim a credit for 2022 ended on April 20, 2026.'],
  ],
  [
    '2022, in time',
    listed.delivered('2022-11-01'),
    '2026-04-20',
    ['Never claimed it? File Form 1040-X with Form 8936 by April 20, 2026.'],
  ],
  ['the day not known', listed.without('/vehicle/placedInService'), TODAY, []],
])('%s', (_why, builder, today, act) => {
  expect(actByOf(ground(builder, today)).act).toEqual(act);
});

describe('the part that can be used', () => {
  test.each<readonly [string, string | undefined, string | undefined, readonly string[]]>([
    ['nothing known', undefined, undefined, []],
    ['tax covers it', '0', '7500', []],
    [
      'tax does not',
      undefined,
      '2000',
      ['$2,000 of $7,500 can be used: your tax is $2,000, and the rest is lost.'],
    ],
    [
      'business wholly',
      '60',
      '0',
      ['All of $7,500 is a business credit (Form 3800), since half or more of the use is business.'],
    ],
    [
      'business in part, and little tax',
      '20',
      '1000',
      [
        '$1,500 of $7,500 is for business use (Form 3800), $6,000 for personal use.',
        '$1,000 of $6,000 can be used: your tax is $1,000, and the rest is lost.',
      ],
    ],
  ])('%s', (_why, use, tax, usable) => {
    const builder = listed.with('/buyer/businessUsePercent', use).with('/buyer/taxBeforeCreditUsd', tax);
    expect(actByOf(ground(builder, TODAY)).usable).toEqual(usable);
  });
});

test('as plain text: what can be used, then what to do', () => {
  expect(actByText(ground(listed.with('/buyer/taxBeforeCreditUsd', '2000'), TODAY))).toBe(
    '$2,000 of $7,500 can be used: your tax is $2,000, and the rest is lost. Never claimed it? File Form 1040-X with Form 8936 by April 18, 2028.',
  );
  expect(actByText(ground(rich, TODAY))).toBe('');
});
