import { describe, expect, test } from 'vitest';
import { anEligibleScenario, aScenario } from '../testing/a-scenario';
import { parseScenario } from '.';

/** The problems of an input, as `path code`. */
function problems(input: unknown): readonly string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
}

const bare = aScenario();
const withEntry = (entry: unknown): unknown => bare.with('/minerals', { entries: [entry] }).json();
const chain = (more: object = {}): object => ({
  kind: 'chain',
  id: 'a',
  mineral: 'lithium',
  valueUsd: '1',
  ...more,
});
const shares = (more: object = {}): object => ({
  kind: 'shares',
  id: 'a',
  mineral: 'lithium',
  valueUsd: '1',
  ...more,
});
const acts = (count: number): unknown[] =>
  Array.from({ length: count }, () => ({ country: 'AU', valueAddedUsd: '1' }));

describe('what is accepted', () => {
  test.each([
    ['the least there is', bare.json()],
    ['every field', anEligibleScenario().with('/vehicle/vin', '1'.repeat(17)).with('/title', 'x').json()],
    ['empty objects', bare.with('/vehicle', {}).with('/buyer', {}).with('/partners', {}).json()],
    ['an income below zero', bare.with('/buyer/thisYear', { filingStatus: 'single', magiUsd: -1 }).json()],
    ['a chain without a stage', withEntry(chain())],
    ['value added over the value', withEntry(chain({ extraction: [{ country: 'AU', valueAddedUsd: '9' }] }))],
    ['no value added', withEntry(chain({ extraction: [{ country: 'AU', valueAddedUsd: 0 }] }))],
    ['a country twice', withEntry(chain({ extraction: acts(2) }))],
    ['300 acts in a stage', withEntry(chain({ extraction: acts(300) }))],
    [
      'percents of 100 together',
      withEntry(
        shares({
          recycled: [
            { country: 'US', percent: '99.999999' },
            { country: 'CA', percent: '0.000001' },
          ],
        }),
      ),
    ],
    ['a mineral off the list', withEntry(chain({ mineral: 'copper' }))],
    ['a title of 120 astral characters', bare.with('/title', '🔋'.repeat(120)).json()],
    ['an empty title', bare.with('/title', '').json()],
    ['added for no minerals', bare.with('/partners', { added: [{ country: 'ID', minerals: [] }] }).json()],
    ['undefined, as absent', { ...(bare.json() as object), title: undefined }],
    ['a lone act without value added', withEntry(chain({ recycling: [{ country: 'US' }] }))],
    ['no entries', bare.with('/minerals', { entries: [] }).json()],
    ['no items', bare.with('/components', { kind: 'list', items: [] }).json()],
  ])('%s', (_why, input) => {
    expect(problems(input)).toEqual([]);
  });

  test('numbers become text as written; empty optional lists are as absent', () => {
    const parsed = parseScenario(
      bare
        .with('/vehicle', { msrpUsd: 52000.5, gvwrLb: '6000.00' })
        .with('/partners', { suspended: [], added: [] })
        .with('/minerals', { entries: [chain({ recycling: [], extraction: acts(1), processing: [] })] })
        .json(),
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        format: 'battery-origin/scenario',
        version: 1,
        vehicle: { msrpUsd: '52000.5', gvwrLb: '6000.00' },
        partners: {},
        minerals: { entries: [chain({ extraction: acts(1) })] },
      },
    });
    expect(parsed.ok && parseScenario(parsed.value)).toEqual(parsed);
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['null', null, [' NOT_AN_OBJECT']],
    ['a list', [], [' NOT_AN_OBJECT']],
    ['a text', '{}', [' NOT_AN_OBJECT']],
    ['nothing', undefined, [' NOT_AN_OBJECT']],
    ['no format, no version', {}, ['/format MISSING_FIELD', '/version MISSING_FIELD']],
    ['another format', { format: 'x', version: 1 }, ['/format WRONG_FORMAT']],
    ['the future', { format: 'battery-origin/scenario', version: 2 }, ['/version UNSUPPORTED_VERSION']],
    [
      'a version as text',
      { format: 'battery-origin/scenario', version: '1' },
      ['/version UNSUPPORTED_VERSION'],
    ],
    ['an unknown field', bare.with('/colour', 'red').json(), ['/colour UNKNOWN_FIELD']],
    ['an unknown field with a slash', bare.with('/a~1b~0c', 1).json(), ['/a~1b~0c UNKNOWN_FIELD']],
    ['an unknown field deep down', bare.with('/vehicle/msrp', '1').json(), ['/vehicle/msrp UNKNOWN_FIELD']],
    ['null for absent', bare.with('/vehicle/acquired', null).json(), ['/vehicle/acquired NOT_A_DAY']],
    [
      'a day that is none',
      bare.with('/vehicle/acquired', '2025-02-30').json(),
      ['/vehicle/acquired NOT_A_DAY'],
    ],
    [
      'a class that is none',
      bare.with('/vehicle/vehicleClass', 'SUV').json(),
      ['/vehicle/vehicleClass NOT_AN_OPTION'],
    ],
    ['a price below zero', bare.with('/vehicle/msrpUsd', '-1').json(), ['/vehicle/msrpUsd BELOW_MINIMUM']],
    ['a weight below zero', bare.with('/vehicle/gvwrLb', -0.5).json(), ['/vehicle/gvwrLb BELOW_MINIMUM']],
    [
      'a capacity in words',
      bare.with('/vehicle/batteryKwh', '75 kWh').json(),
      ['/vehicle/batteryKwh NOT_A_DECIMAL'],
    ],
    [
      'a yes in words',
      bare.with('/vehicle/originalUse', 'yes').json(),
      ['/vehicle/originalUse NOT_A_BOOLEAN'],
    ],
    [
      'a country in lower case',
      bare.with('/vehicle/finalAssembly', 'us').json(),
      ['/vehicle/finalAssembly NOT_A_COUNTRY'],
    ],
    [
      'a country that is none',
      bare.with('/vehicle/finalAssembly', 'XX').json(),
      ['/vehicle/finalAssembly NOT_A_COUNTRY'],
    ],
    ['a VIN too long', bare.with('/vehicle/vin', '1'.repeat(18)).json(), ['/vehicle/vin TOO_LONG']],
    ['a VIN that is a number', bare.with('/vehicle/vin', 1).json(), ['/vehicle/vin NOT_A_STRING']],
    ['a title too long', bare.with('/title', '🔋'.repeat(121)).json(), ['/title TOO_LONG']],
    [
      'an assumed fact by no pointer',
      bare.with('/assumed', ['', 'minerals']).json(),
      ['/assumed/1 NOT_A_POINTER'],
    ],
    [
      'an assumed fact too long',
      bare.with('/assumed', [`/${'x'.repeat(200)}`]).json(),
      ['/assumed/0 TOO_LONG'],
    ],
    ['too much assumed', bare.with('/assumed', Array(301).fill('')).json(), ['/assumed TOO_MANY']],
    ['a car too long', bare.with('/vehicle/car', 'x'.repeat(65)).json(), ['/vehicle/car TOO_LONG']],
    ['a lease in words', bare.with('/vehicle/leased', 'yes').json(), ['/vehicle/leased NOT_A_BOOLEAN']],
    [
      'more certified than there is',
      bare.with('/vehicle/certifiedUsd', '7500.000001').json(),
      ['/vehicle/certifiedUsd ABOVE_MAXIMUM'],
    ],
    [
      'less certified than nothing',
      bare.with('/vehicle/certifiedUsd', -1).json(),
      ['/vehicle/certifiedUsd BELOW_MINIMUM'],
    ],
    [
      'a supplier too long',
      withEntry(chain({ supplier: 'x'.repeat(121) })),
      ['/minerals/entries/0/supplier TOO_LONG'],
    ],
    [
      'value added lacking beside another act',
      withEntry(chain({ processing: [{ country: 'AU' }, ...acts(1), { country: 'CL' }] })),
      [
        '/minerals/entries/0/processing/0/valueAddedUsd MISSING_FIELD',
        '/minerals/entries/0/processing/2/valueAddedUsd MISSING_FIELD',
      ],
    ],
    [
      'a lone act without a country',
      withEntry(chain({ processing: [{}] })),
      ['/minerals/entries/0/processing/0/country MISSING_FIELD'],
    ],
    ['a title far too long', bare.with('/title', 'x'.repeat(1000)).json(), ['/title TOO_LONG']],
    [
      'a year without its parts',
      bare.with('/buyer/thisYear', {}).json(),
      ['/buyer/thisYear/filingStatus MISSING_FIELD', '/buyer/thisYear/magiUsd MISSING_FIELD'],
    ],
    [
      'business use over 100',
      bare.with('/buyer/businessUsePercent', '100.000001').json(),
      ['/buyer/businessUsePercent ABOVE_MAXIMUM'],
    ],
    [
      'tax below zero',
      bare.with('/buyer/taxBeforeCreditUsd', '-1').json(),
      ['/buyer/taxBeforeCreditUsd BELOW_MINIMUM'],
    ],
    ['minerals without entries', bare.with('/minerals', {}).json(), ['/minerals/entries MISSING_FIELD']],
    [
      'a test that is none',
      bare.with('/minerals', { entries: [], test: 'tqv' }).json(),
      ['/minerals/test NOT_AN_OPTION'],
    ],
    [
      'entries that are no list',
      bare.with('/minerals', { entries: {} }).json(),
      ['/minerals/entries NOT_A_LIST'],
    ],
    ['an entry that is none', withEntry(7), ['/minerals/entries/0 NOT_AN_OBJECT']],
    ['an entry without kind', withEntry({ id: 'a' }), ['/minerals/entries/0/kind MISSING_FIELD']],
    ['an entry of another kind', withEntry({ kind: 'toString' }), ['/minerals/entries/0/kind NOT_AN_OPTION']],
    ['a kind that is a list', withEntry({ kind: ['chain'] }), ['/minerals/entries/0/kind NOT_AN_OPTION']],
    ['an empty id', withEntry(chain({ id: '' })), ['/minerals/entries/0/id EMPTY_STRING']],
    ['an id too long', withEntry(chain({ id: 'x'.repeat(65) })), ['/minerals/entries/0/id TOO_LONG']],
    ['a note too long', withEntry(chain({ note: 'x'.repeat(2001) })), ['/minerals/entries/0/note TOO_LONG']],
    [
      'a mineral that is none',
      withEntry(chain({ mineral: 'unobtainium' })),
      ['/minerals/entries/0/mineral NOT_A_MINERAL'],
    ],
    ['no value', withEntry(chain({ valueUsd: '0' })), ['/minerals/entries/0/valueUsd NOT_POSITIVE']],
    [
      'a value below zero',
      withEntry(chain({ valueUsd: '-1' })),
      ['/minerals/entries/0/valueUsd NOT_POSITIVE'],
    ],
    [
      'value added below zero',
      withEntry(chain({ extraction: [{ country: 'AU', valueAddedUsd: '-1' }] })),
      ['/minerals/entries/0/extraction/0/valueAddedUsd BELOW_MINIMUM'],
    ],
    [
      'a flag that is none',
      withEntry(chain({ foreignEntityOfConcern: true })),
      ['/minerals/entries/0/foreignEntityOfConcern NOT_AN_OPTION'],
    ],
    [
      'recycling beside extraction',
      withEntry(chain({ recycling: acts(1), extraction: acts(1) })),
      ['/minerals/entries/0 RECYCLING_BESIDE_OTHER_STAGES'],
    ],
    [
      'recycling beside processing',
      withEntry(chain({ recycling: acts(1), processing: acts(1) })),
      ['/minerals/entries/0 RECYCLING_BESIDE_OTHER_STAGES'],
    ],
    [
      '301 acts in a stage',
      withEntry(chain({ extraction: acts(301) })),
      ['/minerals/entries/0/extraction TOO_MANY'],
    ],
    [
      'shares with a chain’s stage',
      withEntry(shares({ recycling: [] })),
      ['/minerals/entries/0/recycling UNKNOWN_FIELD'],
    ],
    [
      'a percent over 100',
      withEntry(shares({ recycled: [{ country: 'US', percent: '101' }] })),
      ['/minerals/entries/0/recycled/0/percent ABOVE_MAXIMUM'],
    ],
    [
      'a millionth over 100 together',
      withEntry(
        shares({
          processing: [
            { country: 'US', percent: '99.999999' },
            { country: 'CA', percent: '0.000002' },
          ],
        }),
      ),
      ['/minerals/entries/0/processing SUM_OVER_100'],
    ],
    [
      'two entries of one id',
      bare.with('/minerals', { entries: [chain(), shares(), chain({ id: 'b' }), chain()] }).json(),
      ['/minerals/entries/1/id DUPLICATE_ID', '/minerals/entries/3/id DUPLICATE_ID'],
    ],
    ['components of no kind', bare.with('/components', {}).json(), ['/components/kind MISSING_FIELD']],
    ['components as text', bare.with('/components', 'many').json(), ['/components NOT_AN_OBJECT']],
    [
      'a component share without its percent',
      bare.with('/components', { kind: 'share' }).json(),
      ['/components/northAmericanPercent MISSING_FIELD'],
    ],
    [
      'items of one id',
      bare
        .with('/components', {
          kind: 'list',
          items: [1, 2].map(() => ({ id: 'a', incrementalValueUsd: '0', country: 'ZZ' })),
        })
        .json(),
      ['/components/items/1/id DUPLICATE_ID'],
    ],
    [
      'an item’s name too long',
      bare
        .with('/components', {
          kind: 'list',
          items: [{ id: 'a', name: 'x'.repeat(121), incrementalValueUsd: '0', country: 'US' }],
        })
        .json(),
      ['/components/items/0/name TOO_LONG'],
    ],
    [
      'an item worth less than nothing',
      bare
        .with('/components', {
          kind: 'list',
          items: [{ id: 'a', incrementalValueUsd: '-0.01', country: 'US' }],
        })
        .json(),
      ['/components/items/0/incrementalValueUsd BELOW_MINIMUM'],
    ],
    [
      'suspending the unknown',
      bare.with('/partners', { suspended: ['ZZ'] }).json(),
      ['/partners/suspended/0 COUNTRY_NOT_KNOWN'],
    ],
    [
      'adding the unknown',
      bare.with('/partners', { added: [{ country: 'ZZ', minerals: 'all' }] }).json(),
      ['/partners/added/0/country COUNTRY_NOT_KNOWN'],
    ],
    [
      'adding for some of none',
      bare.with('/partners', { added: [{ country: 'ID', minerals: 'some' }] }).json(),
      ['/partners/added/0/minerals NOT_A_LIST'],
    ],
    [
      '301 what-ifs',
      bare.with('/partners', { suspended: Array.from({ length: 301 }, () => 'AU') }).json(),
      ['/partners/suspended TOO_MANY'],
    ],
    [
      'an added partner without minerals',
      bare.with('/partners', { added: [{ country: 'ID' }] }).json(),
      ['/partners/added/0/minerals MISSING_FIELD'],
    ],
  ])('%s', (_why, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  test('percents over 100 together are said beside a wrong one', () => {
    const recycled = ['60', '60', 'x'].map((percent) => ({ country: 'US', percent }));
    expect(problems(withEntry(shares({ recycled })))).toEqual([
      '/minerals/entries/0/recycled/2/percent NOT_A_DECIMAL',
      '/minerals/entries/0/recycled SUM_OVER_100',
    ]);
  });

  test.each([
    [
      'the sum',
      withEntry(shares({ recycled: ['60', '41'].map((percent) => ({ country: 'US', percent })) })),
      { sum: 101 },
    ],
    ['the most there may be', withEntry(chain({ extraction: acts(301) })), { max: 300, count: 301 }],
    ['the greatest length', bare.with('/title', 'x'.repeat(121)).json(), { max: 120 }],
    ['the greatest value', bare.with('/buyer/businessUsePercent', '101').json(), { max: 100 }],
    ['the least value', bare.with('/vehicle/msrpUsd', '-1').json(), { min: 0 }],
    ['the options', bare.with('/vehicle/vehicleClass', 'car').json(), { options: 'van, suv, pickup, other' }],
    ['the kinds', withEntry({ kind: 'x' }), { options: 'chain, shares' }],
    [
      'the id, cut short',
      bare
        .with('/minerals', { entries: [chain({ id: 'x'.repeat(99) }), chain({ id: 'x'.repeat(99) })] })
        .json(),
      { id: 'x'.repeat(64) },
    ],
  ])('a problem carries %s', (_why, input, args) => {
    const parsed = parseScenario(input);
    expect(parsed.ok ? undefined : parsed.error.at(-1)?.args).toEqual(args);
  });

  test('a problem without figures carries none', () => {
    const parsed = parseScenario(null);
    expect(parsed).toEqual({ ok: false, error: [{ path: '', code: 'NOT_AN_OBJECT' }] });
    expect(!parsed.ok && parsed.error[0] && Object.hasOwn(parsed.error[0], 'args')).toBe(false);
  });

  test('an id that is none is not a duplicate', () => {
    const entries = [chain({ id: 7 }), chain({ id: 7 }), null, 'x', Object.create({ id: 'a' })];
    expect(
      problems(bare.with('/minerals', { entries }).json()).filter((each) => each.includes('DUPLICATE')),
    ).toEqual([]);
  });

  test('what says only who and whence is kept as it is', () => {
    const json = bare
      .with('/assumed', ['', '/vehicle/msrpUsd', `/${'🔋'.repeat(199)}`])
      .with('/vehicle', { car: 'no-such-car', leased: true, certifiedUsd: '4751.80' })
      .with('/minerals', { entries: [chain({ supplier: 'S', extraction: [{ country: 'AU' }] })] })
      .json();
    expect(parseScenario(json)).toEqual({ ok: true, value: json });
    expect(parseScenario(bare.with('/assumed', []).json())).toEqual({ ok: true, value: bare.json() });
  });

  test('all problems at once', () => {
    const scenario = bare
      .with('/vehicle', { acquired: 'soon', msrpUsd: 'much', wheels: 4 })
      .with('/minerals', {
        entries: [chain({ valueUsd: 'x', extraction: [{ country: 'Oz' }, { country: 'AU' }] })],
      });
    expect(problems(scenario.json())).toEqual([
      '/vehicle/wheels UNKNOWN_FIELD',
      '/vehicle/acquired NOT_A_DAY',
      '/vehicle/msrpUsd NOT_A_DECIMAL',
      '/minerals/entries/0/valueUsd NOT_A_DECIMAL',
      '/minerals/entries/0/extraction/0/country NOT_A_COUNTRY',
      '/minerals/entries/0/extraction/0/valueAddedUsd MISSING_FIELD',
      '/minerals/entries/0/extraction/1/valueAddedUsd MISSING_FIELD',
    ]);
  });
});

describe('hostile input', () => {
  test('prototype keys are unknown fields, and touch nothing', () => {
    const hostile: unknown = JSON.parse(
      '{"format":"battery-origin/scenario","version":1,"__proto__":{"title":"x"},"constructor":1,"vehicle":{"__proto__":{"msrpUsd":"1"}}}',
    );
    expect(problems(hostile)).toEqual([
      '/__proto__ UNKNOWN_FIELD',
      '/constructor UNKNOWN_FIELD',
      '/vehicle/__proto__ UNKNOWN_FIELD',
    ]);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  test('what is only inherited is absent', () => {
    expect(problems(Object.create({ format: 'battery-origin/scenario', version: 1 }))).toEqual([
      '/format MISSING_FIELD',
      '/version MISSING_FIELD',
    ]);
  });

  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  test.each([
    [
      '100,000 entries',
      () => bare.with('/minerals', { entries: Array.from({ length: 100_000 }, () => chain()) }).json(),
      '/minerals/entries TOO_MANY',
    ],
    [
      '10,001 entries',
      () => bare.with('/minerals', { entries: Array.from({ length: 10_001 }, () => chain()) }).json(),
      '/minerals/entries TOO_MANY',
    ],
    ['a title of 10 MB', () => bare.with('/title', 'x'.repeat(10_000_000)).json(), '/title TOO_LONG'],
    [
      'a number of 10 MB',
      () => bare.with('/vehicle', { msrpUsd: '9'.repeat(10_000_000) }).json(),
      '/vehicle/msrpUsd TOO_MANY_DIGITS',
    ],
    ['deep nesting', () => bare.with('/vehicle', nested(5_000)).json(), '/vehicle NOT_AN_OBJECT'],
    [
      'deep nesting in an unknown field',
      () => bare.with('/deep', nested(5_000)).json(),
      '/deep UNKNOWN_FIELD',
    ],
    ['lone surrogates, overlong', () => bare.with('/title', '\uD800'.repeat(241)).json(), '/title TOO_LONG'],
  ])('%s is refused within a second', (_why, input, expected) => {
    const hostile = input();
    const before = performance.now();
    expect(problems(hostile)[0]).toBe(expected);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('10,000 wrong entries are each named, within a second', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => chain({ id: `${index}`, valueUsd: 'x' }));
    const before = performance.now();
    expect(problems(bare.with('/minerals', { entries }).json())).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
