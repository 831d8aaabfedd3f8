import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  ATTRIBUTES,
  ERRORS,
  envelope,
  isFromFrame,
  parseFrameMessage,
  parseHostMessage,
  pickAttributes,
  type ResultDetail,
  STATUSES,
} from './protocol';

const detail: ResultDetail = {
  version: 1,
  status: 'eligible',
  amountUsd: 3750,
  possibleUsd: [3750],
  mineralShare: { min: 40, estimate: 45.5, max: 50, possible: 60 },
  thresholdPercent: 50,
  hypothetical: false,
  basis: 'certified',
  assumed: true,
  cause: 'visitor',
};
const said = (message: object) => ({ ns: 'battery-origin', v: 1, ...message });

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

describe('what the frame says', () => {
  test.each([
    ['hello', { type: 'hello' }],
    ['ready', { type: 'ready' }],
    ['size', { type: 'size', height: 612.5 }],
    ['result', { type: 'result', detail }],
    [
      'a result without a share',
      { type: 'result', detail: { ...detail, amountUsd: null, mineralShare: null } },
    ],
    [
      'a result that does not say what is possible',
      { type: 'result', detail: { ...detail, mineralShare: { min: 40, estimate: 45.5, max: 50 } } },
    ],
    ['error', { type: 'error', detail: { version: 1, code: 'BAD_DATA' } }],
    [
      'error at an attribute',
      { type: 'error', detail: { version: 1, code: 'BAD_ATTRIBUTE', attribute: 'msrp' } },
    ],
  ] as const)('%s is heard', (_name, message) => {
    expect(parseFrameMessage(said(message))).toEqual(message);
  });

  test.each([
    ['nothing at all', null],
    ['nothing at all as the detail', said({ type: 'result', detail: null })],
    ['another namespace', { ...said({ type: 'hello' }), ns: 'battery-origins' }],
    ['another version', { ...said({ type: 'hello' }), v: 2 }],
    ['a version as text', { ...said({ type: 'hello' }), v: '1' }],
    ['an unknown type', said({ type: 'bye' })],
    ['a host’s type', said({ type: 'init', attributes: {} })],
    ['a size of nothing', said({ type: 'size', height: 0 })],
    ['a negative size', said({ type: 'size', height: -1 })],
    ['a size without end', said({ type: 'size', height: Number.POSITIVE_INFINITY })],
    ['a size as text', said({ type: 'size', height: '100' })],
    ['a result without detail', said({ type: 'result' })],
    ['a detail of another version', said({ type: 'result', detail: { ...detail, version: 2 } })],
    ['an unknown status', said({ type: 'result', detail: { ...detail, status: 'maybe' } })],
    ['an amount as text', said({ type: 'result', detail: { ...detail, amountUsd: '3750' } })],
    ['an amount left out', said({ type: 'result', detail: { ...detail, amountUsd: undefined } })],
    ['amounts as text', said({ type: 'result', detail: { ...detail, possibleUsd: ['0'] } })],
    ['one amount for many', said({ type: 'result', detail: { ...detail, possibleUsd: 0 } })],
    ['half a range', said({ type: 'result', detail: { ...detail, mineralShare: { min: 1, max: 2 } } })],
    ['a number for a range', said({ type: 'result', detail: { ...detail, mineralShare: 40 } })],
    ['a threshold as text', said({ type: 'result', detail: { ...detail, thresholdPercent: '50' } })],
    ['hypothetical as a number', said({ type: 'result', detail: { ...detail, hypothetical: 1 } })],
    ['an unknown basis', said({ type: 'result', detail: { ...detail, basis: 'guess' } })],
    ['assumed as a text', said({ type: 'result', detail: { ...detail, assumed: 'yes' } })],
    ['no cause', said({ type: 'result', detail: { ...detail, cause: undefined } })],
    ['an error by another name', said({ type: 'fault', detail: { version: 1, code: 'BAD_DATA' } })],
    ['an unknown error', said({ type: 'error', detail: { version: 1, code: 'OOPS' } })],
    [
      'an unknown attribute',
      said({ type: 'error', detail: { version: 1, code: 'BAD_ATTRIBUTE', attribute: 'x' } }),
    ],
  ])('%s is not', (_name, message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it('passes on what the contract names and nothing else', () => {
    const talkative = {
      ...detail,
      buyer: { magiUsd: 1 },
      mineralShare: { ...detail.mineralShare, vin: 'x' },
    };
    expect(parseFrameMessage(said({ type: 'result', detail: talkative, vin: 'x' }))).toEqual({
      type: 'result',
      detail,
    });
  });
});

test.each<[why: string, data: Parameters<typeof isFromFrame>[0], isOurs: boolean]>([
  ['ours', said({ type: 'hello' }), true],
  ['another’s', { ns: 'battery-origins' }, false],
  ['without a namespace', {}, false],
  ['nothing at all', null, false],
])('the loader hears a message if it is the frame’s: %s', (_why, data, isOurs) => {
  expect(isFromFrame(data)).toBe(isOurs);
});

describe('what the host says', () => {
  const attributes = { lang: 'en', msrp: '50000', accent: null };

  test.each(['init', 'update'])('%s is heard', (type) => {
    expect(parseHostMessage(said({ type, attributes }))).toEqual({ type, attributes });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'init'],
    ['another namespace', { ...said({ type: 'init', attributes }), ns: '' }],
    ['another version', { ...said({ type: 'init', attributes }), v: 2 }],
    ['a frame’s type', said({ type: 'ready', attributes })],
    ['no attributes', said({ type: 'init' })],
    ['nothing for attributes', said({ type: 'init', attributes: null })],
    ['attributes as text', said({ type: 'init', attributes: 'lang=en' })],
  ])('%s is not', (_name, message) => {
    expect(parseHostMessage(message)).toBeNull();
  });

  it('passes over attributes that are none, and values that are no text', () => {
    const given = { lang: 'en', msrp: 50_000, preset: ['LFP'], onload: 'x', __proto__: { theme: 'dark' } };
    expect(parseHostMessage(said({ type: 'init', attributes: given }))?.attributes).toEqual({
      lang: 'en',
      theme: 'dark',
    });
  });
});

describe('whatever arrives', () => {
  test('nothing makes the readers throw, and what is not ours is ignored', () => {
    fc.assert(
      fc.property(anything, (data) => {
        expect(parseFrameMessage(data)).toBeNull();
        expect(parseHostMessage(data)).toBeNull();
      }),
    );
  });

  test('nothing in our envelope does either', () => {
    const type = fc.constantFrom('hello', 'ready', 'size', 'result', 'error', 'init', 'update');
    const inside = fc.record(
      {
        type,
        height: anything,
        attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTES, '__proto__', 'x'), anything),
        detail: fc.record(
          {
            version: fc.constant(1),
            status: fc.oneof(fc.constantFrom(...STATUSES), anything),
            code: fc.oneof(fc.constantFrom(...ERRORS), anything),
            possibleUsd: anything,
            mineralShare: anything,
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(inside, (message) => {
        const heard = parseHostMessage(said(message));
        const values = Object.values(heard?.attributes ?? {});
        expect(values.every((value) => value === null || typeof value === 'string')).toBe(true);
        const told = parseFrameMessage(said(message));
        if (told?.type === 'size') expect(told.height).toBeGreaterThan(0);
      }),
    );
  });

  test('what is put into the envelope comes out', () => {
    const status = fc.constantFrom(...STATUSES);
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(status, fc.option(number), fc.array(number), fc.boolean(), (...given) => {
        const [state, amountUsd, possibleUsd, hypothetical] = given;
        const message = {
          type: 'result',
          detail: { ...detail, status: state, amountUsd, possibleUsd, hypothetical },
        } as const;
        expect(parseFrameMessage(structuredClone(envelope(message)))).toEqual(message);
      }),
    );
  });
});

describe('the attributes', () => {
  it('have no blanks around them, and an empty one is as absent', () => {
    const given = { msrp: ' 52000\n', preset: '', car: '  ', view: null };
    const read = (name: string) => Reflect.get(given, name);
    expect(pickAttributes(read)).toEqual({ msrp: '52000', preset: null, car: null, view: null });
  });

  it('are asked for by name, each once', () => {
    const asked: string[] = [];
    pickAttributes((name) => asked.push(name));
    expect(asked).toEqual(ATTRIBUTES);
  });
});
