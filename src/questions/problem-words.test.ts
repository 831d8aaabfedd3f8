import { describe, expect, it } from 'vitest';
import type { Problem } from '../kernel/problem';
import { m } from '../text';
import { problemWords } from './problem-words';

const words = (problem: Omit<Problem, 'path'>, field: string): string =>
  problemWords({ path: '', ...problem }, field);

describe('what is missing is named by its field', () => {
  it.each([
    ['entries.3.valueUsd', m.form_missing_value()],
    ['entries.0.shares.extraction.1.country', m.form_missing_country()],
    ['buyer.lastYear.filingStatus', m.form_missing_filing_status()],
    ['components.northAmericanPercent', m.form_missing_component_share()],
    ['entries.0.chain.recycling.0.valueAddedUsd', m.form_missing_value_added()],
    ['components.items.0.incrementalValueUsd', m.form_missing_component_value()],
    ['somewhere.else', m.problem_missing_field()],
  ])('%s', (field, sentence) => {
    expect(words({ code: 'MISSING_FIELD' }, field)).toBe(sentence);
  });
});

it('a stage over 100 is said to be left out, with its sum', () => {
  const said = words({ code: 'SUM_OVER_100', args: { sum: 100.000001 } }, 'entries.0.shares.extraction');
  expect(said).toContain('100.000001%');
  expect(said).toContain('left out');
});

it('any other problem has its own sentence', () => {
  expect(words({ code: 'TOO_MANY_DECIMALS' }, 'vehicle.msrpUsd')).toBe(m.problem_too_many_decimals());
});

describe('what was typed is answered in the field’s own words', () => {
  it.each([
    ['a price in words', 'NOT_A_DECIMAL', {}, 'vehicle.msrpUsd', 'like 52000'],
    ['a capacity in words', 'NOT_A_DECIMAL', {}, 'vehicle.batteryKwh', 'like 75 kWh'],
    ['a weight in words', 'NOT_A_DECIMAL', {}, 'vehicle.gvwrLb', 'like 5800 lb'],
    ['a share in words', 'NOT_A_DECIMAL', {}, 'entries.0.shares.extraction.0.percent', 'like 60'],
    ['a line of the table', 'NOT_A_DECIMAL', {}, 'chainRows.3.extraction', 'not a number'],
    ['no day', 'NOT_A_DAY', {}, 'vehicle.acquired', 'like June 15, 2024'],
    [
      'two days',
      'AMBIGUOUS_DAY',
      { first: '2024-01-06', second: '2024-06-01' },
      'vehicle.acquired',
      'Is that January 6, 2024 or June 1, 2024?',
    ],
    [
      'two prices',
      'AMBIGUOUS_NUMBER',
      { first: '52.000', second: '52000', unit: 'usd' },
      'vehicle.msrpUsd',
      'Is that $52 or $52,000?',
    ],
    [
      'two weights',
      'AMBIGUOUS_NUMBER',
      { first: '5.800', second: '5800', unit: 'lb' },
      'vehicle.gvwrLb',
      'Is that 5.8 lb or 5,800 lb?',
    ],
    [
      'two capacities',
      'AMBIGUOUS_NUMBER',
      { first: '0.750', second: '750', unit: 'kwh' },
      'vehicle.batteryKwh',
      'Is that 0.75 kWh or 750 kWh?',
    ],
    [
      'June 31',
      'MONTH_HAS_DAYS',
      { month: '2024-06', days: 30, day: 31 },
      'vehicle.acquired',
      'no day 31 in June 2024, which has 30 days',
    ],
    ['month 13', 'NO_SUCH_MONTH', { month: 13 }, 'vehicle.acquired', 'no month 13'],
    ['the year 24', 'YEAR_TOO_EARLY', { year: 24 }, 'vehicle.acquired', 'The year 24 cannot be right'],
    [
      'March 2024',
      'DAY_MISSING',
      { month: '2024-03' },
      'vehicle.acquired',
      'which day of March 2024? Write it like March 15, 2024',
    ],
    ['2024', 'MONTH_MISSING', {}, 'vehicle.acquired', 'month and the day are missing'],
    ['June 1', 'YEAR_MISSING', {}, 'vehicle.acquired', 'year is missing'],
    ['2024-0', 'DAY_UNFINISHED', {}, 'vehicle.acquired', 'not complete'],
    ['60 % of dollars', 'WRONG_UNIT', { unit: 'usd' }, 'vehicle.msrpUsd', 'amount in U.S. dollars'],
    ['$60 of a hundred', 'WRONG_UNIT', { unit: 'percent' }, 'buyer.businessUsePercent', 'a percentage'],
    ['75 kW', 'WRONG_UNIT', { unit: 'kwh' }, 'vehicle.batteryKwh', 'kilowatt-hours'],
    ['2,600 kg', 'WRONG_UNIT', { unit: 'lb' }, 'vehicle.gvwrLb', 'weight in pounds'],
    ['€52,000', 'OTHER_CURRENCY', { currency: '€' }, 'vehicle.msrpUsd', '€ cannot be used'],
    ['a price of 0', 'PRICE_OF_ZERO', {}, 'vehicle.msrpUsd', 'A price of $0 cannot be right'],
  ] as const)('%s', (_why, code, args, field, said) => {
    expect(words({ code, args }, field)).toContain(said);
  });
});
