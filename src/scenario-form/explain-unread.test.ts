import { describe, expect, it } from 'vitest';
import { blankForm } from './blank';
import { readForm } from './read-form';
import type { FormValues } from './values';

const withVehicle = (changes: Partial<FormValues['vehicle']>): FormValues => {
  const form = blankForm();
  return { ...form, vehicle: { ...form.vehicle, ...changes } };
};

const problems = (values: FormValues) =>
  readForm(values).problems.map(({ field, problem: { code, args } }) => ({ field, code, ...args }));

describe('why a typed text was left unread', () => {
  it.each<readonly [string, Partial<FormValues['vehicle']>, object]>([
    [
      'two days',
      { acquired: '1.6.2024' },
      { code: 'AMBIGUOUS_DAY', first: '2024-01-06', second: '2024-06-01' },
    ],
    [
      'June 31',
      { acquired: 'June 31, 2024' },
      { code: 'MONTH_HAS_DAYS', month: '2024-06', days: 30, day: 31 },
    ],
    ['month 13', { acquired: '2024-13-01' }, { code: 'NO_SUCH_MONTH', month: 13 }],
    ['the year 24', { acquired: '0024-03-15' }, { code: 'YEAR_TOO_EARLY', year: 24 }],
    ['no day', { acquired: 'March 2024' }, { code: 'DAY_MISSING', month: '2024-03' }],
    ['no month', { acquired: '2024' }, { code: 'MONTH_MISSING' }],
    ['no year', { acquired: 'June 1' }, { code: 'YEAR_MISSING' }],
    ['unfinished', { acquired: '6/1/202' }, { code: 'DAY_UNFINISHED' }],
    ['words', { acquired: 'yesterday' }, { code: 'NOT_A_DAY' }],
    [
      'two prices',
      { msrpUsd: '52.000' },
      { code: 'AMBIGUOUS_NUMBER', first: '52.000', second: '52000', unit: 'usd' },
    ],
    ['a percentage for a price', { msrpUsd: '60 %' }, { code: 'WRONG_UNIT', unit: 'usd' }],
    ['kilograms for pounds', { gvwrLb: '2600 kg' }, { code: 'WRONG_UNIT', unit: 'lb' }],
    ['euros', { msrpUsd: '€52,000' }, { code: 'OTHER_CURRENCY', currency: '€' }],
    ['a price of 0', { msrpUsd: '$0.00' }, { code: 'PRICE_OF_ZERO' }],
    ['a price below 0', { msrpUsd: '(5)' }, { code: 'BELOW_MINIMUM', min: 0 }],
    ['a price in words', { msrpUsd: 'a lot' }, { code: 'NOT_A_DECIMAL' }],
    ['seven decimals', { batteryKwh: '75.1234567' }, { code: 'TOO_MANY_DECIMALS' }],
    ['sixteen digits', { msrpUsd: '1234567890123456' }, { code: 'TOO_MANY_DIGITS' }],
  ])('%s', (_why, typed, problem) => {
    const [field] = Object.keys(typed);
    const values = withVehicle(typed);
    expect(problems(values)).toEqual([{ field: `vehicle.${field}`, ...problem }]);
    expect(readForm(values).scenario.vehicle).not.toHaveProperty(field ?? '');
  });

  it('is told of all fields at once', () => {
    const form = withVehicle({ acquired: 'June 31, 2024', placedInService: '1.6.2024', msrpUsd: '52.000' });
    const values: FormValues = {
      ...form,
      buyer: {
        ...form.buyer,
        businessUsePercent: '$60',
        thisYear: { filingStatus: 'single', magiUsd: '€5' },
      },
    };
    expect(problems(values).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'vehicle.acquired MONTH_HAS_DAYS',
      'vehicle.placedInService AMBIGUOUS_DAY',
      'vehicle.msrpUsd AMBIGUOUS_NUMBER',
      'buyer.thisYear.magiUsd OTHER_CURRENCY',
      'buyer.businessUsePercent WRONG_UNIT',
    ]);
  });
});

it('what people write is what the law gets', () => {
  const values = withVehicle({
    acquired: '1 de junio de 2024',
    placedInService: '20240615',
    msrpUsd: '52k',
    gvwrLb: '5,800 lb',
    batteryKwh: '75,5 kWh',
  });
  expect(readForm(values)).toMatchObject({
    problems: [],
    scenario: {
      vehicle: {
        acquired: '2024-06-01',
        placedInService: '2024-06-15',
        msrpUsd: '52000',
        gvwrLb: '5800',
        batteryKwh: '75.5',
      },
    },
  });
});
