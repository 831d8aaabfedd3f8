/** The published schema and the parser agree on what a scenario is, but for what no schema can say. */
import { describe, expect, test } from 'vitest';
import schema from '../../public/schema/scenario-v1.json';
import type { Problem } from '../kernel/problem';
import { COUNTRIES, MINERALS, parseScenario } from '../law';
import { acts, chain, fits, parts, scenario, shares, withEntry } from '../testing/scenario-schema';
import { vectors } from '../testing/vectors';

test('the schema lists every country and every mineral', () => {
  expect(schema.$defs.assignedCountry.enum).toEqual(COUNTRIES);
  expect(schema.$defs.mineral.enum).toEqual(MINERALS);
});

test.each([...vectors])('both accept the case %s', (_id, json) => {
  expect([fits(json), parseScenario(json).ok]).toEqual([true, true]);
});

test('there are cases', () => {
  expect(vectors.size).toBeGreaterThan(80);
});

describe('both accept', () => {
  test.each<[why: string, json: unknown]>([
    ['nothing known', scenario()],
    [
      'nothing known, section by section',
      scenario({ vehicle: {}, buyer: {}, minerals: { entries: [] }, partners: {} }),
    ],
    ['a title of 120 characters beyond the basic plane', scenario({ title: '🔋'.repeat(120) })],
    ['pointers', scenario({ assumed: ['', '/', '/minerals', '/a~1b\nc', `/${'🔋'.repeat(199)}`] })],
    ['no pointers', scenario({ assumed: [] })],
    [
      'a car, leased, certified',
      scenario({ vehicle: { car: 'x'.repeat(64), leased: true, certifiedUsd: 7500 } }),
    ],
    ['the most certified', scenario({ vehicle: { certifiedUsd: '7500.000000' } })],
    ['nothing certified', scenario({ vehicle: { certifiedUsd: '-0' } })],
    ['a lone act', withEntry(chain({ extraction: [{ country: 'ZZ' }], supplier: 'x'.repeat(120) }))],
    ['a leap day', scenario({ vehicle: { acquired: '2024-02-29', placedInService: '2000-02-29' } })],
    [
      'the first and the last day',
      scenario({ vehicle: { acquired: '0000-02-29', placedInService: '9999-12-31' } }),
    ],
    ['an assembly not known', scenario({ vehicle: { finalAssembly: 'ZZ' } })],
    [
      'a loss for income',
      scenario({ buyer: { thisYear: { filingStatus: 'single', magiUsd: '-0.000001' } } }),
    ],
    ['fifteen digits', scenario({ vehicle: { msrpUsd: '999999999.999999', gvwrLb: 999999999999999 } })],
    ['a zero with a sign', scenario({ vehicle: { msrpUsd: '-0.0', gvwrLb: -0 } })],
    [
      'numbers for text',
      withEntry(shares({ valueUsd: 420.05, extraction: [{ country: 'AU', percent: 33.3 }] })),
    ],
    ['a chain of two stages', withEntry(chain({ extraction: acts, processing: acts, recycling: [] }))],
    ['a recycled chain', withEntry(chain({ recycling: acts, extraction: [] }))],
    ['shares of every stage', withEntry(shares({ recycled: parts, extraction: parts, processing: parts }))],
    ['the least value', withEntry(chain({ valueUsd: '0.000001' }))],
    ['components by share', scenario({ components: { kind: 'share', northAmericanPercent: '100.000000' } })],
    ['components by list', scenario({ components: { kind: 'list', items: [] } })],
    ['what-ifs', scenario({ partners: { suspended: ['JP'], added: [{ country: 'ID', minerals: [] }] } })],
  ])('%s', (_why, json) => {
    expect([fits(json), parseScenario(json).ok]).toEqual([true, true]);
  });
});

const withKey = (key: string) => JSON.parse(JSON.stringify(scenario()).replace('{', `{"${key}":{},`));

describe('both refuse', () => {
  test.each<[why: string, json: unknown]>([
    ['null', null],
    ['a list', [scenario()]],
    ['another format', { ...scenario(), format: 'battery-origin/partners' }],
    ['a version to come', { ...scenario(), version: 2 }],
    ['a version as text', { ...scenario(), version: '1' }],
    ['an unknown field', scenario({ note: '' })],
    ['a prototype key', withKey('__proto__')],
    ['a constructor', withKey('constructor')],
    ['null for unknown', scenario({ vehicle: { msrpUsd: null } })],
    ['a title of 121 characters', scenario({ title: 'x'.repeat(121) })],
    ['a pointer from nowhere', scenario({ assumed: ['minerals'] })],
    ['a pointer too long', scenario({ assumed: [`/${'x'.repeat(200)}`] })],
    ['301 pointers', scenario({ assumed: Array.from({ length: 301 }, () => '') })],
    ['a car too long', scenario({ vehicle: { car: 'x'.repeat(65) } })],
    ['a millionth of a dollar too much', scenario({ vehicle: { certifiedUsd: '7500.000001' } })],
    ['a certificate that is a number too great', scenario({ vehicle: { certifiedUsd: 7501 } })],
    ['a certificate below 0', scenario({ vehicle: { certifiedUsd: '-1' } })],
    ['a supplier too long', withEntry(shares({ supplier: 'x'.repeat(121) }))],
    ['two acts, one without value added', withEntry(chain({ extraction: [...acts, { country: 'CL' }] }))],
    ['a lone act with null', withEntry(chain({ extraction: [{ country: 'CL', valueAddedUsd: null }] }))],
    ['a thirteenth month', scenario({ vehicle: { acquired: '2024-13-01' } })],
    ['a thirty-first of April', scenario({ vehicle: { acquired: '2024-04-31' } })],
    ['a leap day in a common year', scenario({ vehicle: { acquired: '2023-02-29' } })],
    ['a leap day in 1900', scenario({ vehicle: { acquired: '1900-02-29' } })],
    ['a day with a time', scenario({ vehicle: { acquired: '2024-01-01T00:00' } })],
    ['a price below 0', scenario({ vehicle: { msrpUsd: '-0.01' } })],
    ['a price with a comma', scenario({ vehicle: { msrpUsd: '80,000' } })],
    ['a price with a leading zero', scenario({ vehicle: { msrpUsd: '080000' } })],
    ['a price with a plus', scenario({ vehicle: { msrpUsd: '+1' } })],
    ['a price with an exponent', scenario({ vehicle: { msrpUsd: '8e4' } })],
    ['a price with a space', scenario({ vehicle: { msrpUsd: ' 1' } })],
    ['a price with a line', scenario({ vehicle: { msrpUsd: '1\n' } })],
    ['a price with a bare point', scenario({ vehicle: { msrpUsd: '1.' } })],
    ['seven decimals', scenario({ vehicle: { msrpUsd: '0.0000001' } })],
    ['sixteen digits', scenario({ vehicle: { msrpUsd: '1234567890.123456' } })],
    ['a number of sixteen digits', scenario({ vehicle: { msrpUsd: 1e15 } })],
    ['a class of truck', scenario({ vehicle: { vehicleClass: 'truck' } })],
    ['yes for true', scenario({ vehicle: { fuelCell: 'yes' } })],
    ['a VIN too long', scenario({ vehicle: { vin: 'x'.repeat(18) } })],
    ['a year without an income', scenario({ buyer: { thisYear: { filingStatus: 'single' } } })],
    ['minerals without entries', scenario({ minerals: {} })],
    ['an entry of no kind', withEntry({ ...chain(), kind: undefined })],
    ['an entry of another kind', withEntry({ ...chain(), kind: 'chains' })],
    ['an empty id', withEntry(chain({ id: '' }))],
    ['a value of 0', withEntry(chain({ valueUsd: '0.00' }))],
    ['a value of minus 0', withEntry(chain({ valueUsd: -0 }))],
    ['unobtainium', withEntry(chain({ mineral: 'unobtainium' }))],
    ['recycling beside extraction', withEntry(chain({ recycling: acts, extraction: acts }))],
    ['recycling beside processing', withEntry(chain({ recycling: acts, processing: acts }))],
    ['a stage of shares in a chain', withEntry(chain({ recycled: parts }))],
    ['a stage of a chain in shares', withEntry(shares({ recycling: acts }))],
    ['301 acts', withEntry(chain({ extraction: Array.from({ length: 301 }, () => acts[0]) }))],
    ['100.000001 percent', withEntry(shares({ extraction: [{ country: 'AU', percent: '100.000001' }] }))],
    ['a number over 100 percent', withEntry(shares({ extraction: [{ country: 'AU', percent: 100.5 }] }))],
    ['a number under 0 percent', scenario({ buyer: { businessUsePercent: -1 } })],
    ['a price that is a number below 0', scenario({ vehicle: { msrpUsd: -1 } })],
    ['a value that is a number below 0', withEntry(chain({ valueUsd: -1 }))],
    ['a country nobody has', withEntry(shares({ extraction: [{ country: 'XX', percent: '1' }] }))],
    ['a country in lower case', scenario({ vehicle: { finalAssembly: 'us' } })],
    [
      'components of both kinds',
      scenario({ components: { kind: 'list', items: [], northAmericanPercent: '1' } }),
    ],
    ['a partner not known', scenario({ partners: { suspended: ['ZZ'] } })],
    ['an added partner without minerals', scenario({ partners: { added: [{ country: 'ID' }] } })],
  ])('%s', (_why, json) => {
    expect([fits(json), parseScenario(json).ok]).toEqual([false, false]);
  });
});

describe('only the parser refuses', () => {
  const twice = { ...scenario(), minerals: { entries: [chain(), chain()] } };
  test.each<[why: string, json: unknown, code: Problem['code']]>([
    [
      'percents that sum to over 100',
      withEntry(shares({ extraction: [...parts, ...parts] })),
      'SUM_OVER_100',
    ],
    ['an id twice', twice, 'DUPLICATE_ID'],
    ['a number of seven decimals', withEntry(chain({ valueUsd: 1.0000001 })), 'TOO_MANY_DECIMALS'],
    [
      'a number of sixteen digits in all',
      withEntry(chain({ valueUsd: 12345678901.12345 })),
      'TOO_MANY_DIGITS',
    ],
    ['a number that is written with an exponent', withEntry(chain({ valueUsd: 1e-7 })), 'NOT_A_DECIMAL'],
  ])('%s', (_why, json, code) => {
    const result = parseScenario(json);
    expect(result.ok ? [] : result.error.map((problem) => problem.code)).toEqual([code]);
    expect(fits(json)).toBe(true);
  });
});
