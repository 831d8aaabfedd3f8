/** Whatever is posted to either side: nothing throws, nothing but the protocol gets through, nobody else is spoken to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, editedIn, forAll, forAllAsync, inTime, PATIENCE } from '../testing/fuzz';
import { Guest } from './guest';
import { readColour, readComputed, readLanguage, readTheme } from './look';
import {
  ATTRIBUTES,
  type Attributes,
  envelope,
  type FrameMessage,
  parseFrameMessage,
  parseHostMessage,
  type ResultDetail,
} from './protocol';

const detail: ResultDetail = {
  version: 1,
  status: 'eligible',
  amountUsd: 3750,
  possibleUsd: [0, 3750],
  mineralShare: { min: 40, estimate: 45.5, max: 50 },
  thresholdPercent: 50,
  hypothetical: false,
  basis: 'computed',
  assumed: false,
  cause: 'prefill',
};
const fromFrame: readonly FrameMessage[] = [
  { type: 'hello' },
  { type: 'ready' },
  { type: 'size', height: 612 },
  { type: 'result', detail },
  { type: 'result', detail: { ...detail, amountUsd: null, mineralShare: null, thresholdPercent: null } },
  { type: 'error', detail: { version: 1, code: 'BAD_ATTRIBUTE', attribute: 'msrp' } },
];
const attributes: Attributes = { lang: 'en', msrp: '50000', accent: null, scenario: '1.abc' };
const fromHost = [
  { type: 'init', attributes },
  { type: 'update', attributes: {} },
] as const;

/** Names that the contract gives to what is told; nothing else may come through. */
const NAMED =
  /^(type|height|detail|version|status|amountUsd|possibleUsd|mineralShare|min|estimate|max|possible|thresholdPercent|hypothetical|basis|assumed|cause|code|attribute|attributes|\d+)$/;

function fieldsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...fieldsIn(part)]);
}

test(
  'what the frame says, changed in one place, is heard again as itself or not at all',
  () => {
    forAll(editedIn(fromFrame.map(envelope)), ({ json }) => {
      const heard = inTime(() => parseFrameMessage(json));
      if (heard === null) return;
      expect(fieldsIn(heard).every((field) => NAMED.test(field))).toBe(true);
      expect(parseFrameMessage(structuredClone(envelope(heard)))).toEqual(heard);
      if (heard.type === 'size') expect(heard.height).toBeGreaterThan(0);
    });
  },
  PATIENCE,
);

test(
  'what the host says, changed in one place, is heard again as itself or not at all',
  () => {
    forAll(editedIn(fromHost.map(envelope)), ({ json }) => {
      const heard = inTime(() => parseHostMessage(json));
      if (heard === null) return;
      expect(parseHostMessage(structuredClone(envelope(heard)))).toEqual(heard);
      for (const [name, value] of Object.entries(heard.attributes)) {
        expect(ATTRIBUTES).toContain(name);
        expect(value === null || typeof value === 'string').toBe(true);
      }
    });
  },
  PATIENCE,
);

test(
  'anything that can be posted',
  () => {
    const postable = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    forAll(postable, (data) => {
      expect([parseFrameMessage(data), parseHostMessage(data)]).toEqual([null, null]);
    });
  },
  PATIENCE,
);

test(
  'looks: any text is read or refused, and nothing that could leave the property gets through',
  () => {
    const css = fc.array(
      fc.constantFrom(
        '#',
        'f',
        '0',
        'red',
        'rgb(',
        ')',
        ',',
        ' ',
        'var(',
        'url(',
        ';',
        '}',
        '\\',
        '/*',
        'color(srgb ',
        '1',
        'e',
        '-',
        '.',
      ),
      { maxLength: 9 },
    );
    forAll(
      fc.oneof(
        anyText,
        css.map((all) => all.join('')),
      ),
      (text) => {
        const colour = inTime(() => readColour(text));
        if (colour !== null) expect(colour).not.toMatch(/[;{}\\]|url|var|\/\*|[^\x20-\x7e]/i);
        expect([null, 'en', 'es', 'ja']).toContain(readLanguage(text, ['en', 'es', 'ja']));
        expect([null, 'light', 'dark', 'auto']).toContain(readTheme(text));
        for (const part of inTime(() => readComputed(text, [1, 1, 1])) ?? [])
          expect(part >= 0 && part <= 1).toBe(true);
      },
    );
  },
  PATIENCE,
);

interface Posted {
  readonly to: string;
  readonly data: unknown;
}

/** A frame's window, and what it was seen to post to its parent. */
function aFrame(): { readonly page: Window; readonly parent: object; readonly posted: Posted[] } {
  const posted: Posted[] = [];
  const parent = {
    postMessage: (data: unknown, to: string) => posted.push({ to, data: structuredClone(data) }),
  };
  const page = { parent, addEventListener: () => undefined };
  return { page: page as unknown as Window, parent, posted };
}

const ORIGINS = ['https://dealer.example', 'https://evil.example', 'null'];
const posting = fc.record({
  from: fc.constantFrom('parent', 'parent', 'parent', 'stranger'),
  origin: fc.constantFrom(...ORIGINS),
  data: fc.oneof(
    fc.constantFrom<unknown>(...fromHost.map(envelope)),
    editedIn(fromHost.map(envelope)).map(({ json }) => json),
    fc.anything(),
  ),
  next: fc.constantFrom('nothing', 'usable', 'result', 'badAttribute', 'badData', 'fails'),
});

test(
  'the frame speaks to its parent, at the one origin that first greeted it, and goes on whatever fails',
  () => {
    return forAllAsync(fc.array(posting, { maxLength: 10 }), async (postings) => {
      const { page, parent, posted } = aFrame();
      const guest = new Guest(page, () => undefined);
      let fails = false;
      let applied = 0;
      guest.attach(async () => {
        applied += 1;
        if (fails) throw new Error('a part of the page is missing');
      });
      let greeted: string | undefined;
      let meant = 0;
      for (const { from, origin, data, next } of postings) {
        fails = next === 'fails';
        guest.handleEvent({
          source: from === 'parent' ? parent : {},
          origin,
          data,
        } as unknown as MessageEvent);
        const heard = parseHostMessage(data);
        const isOurs = from === 'parent' && origin !== 'null' && heard !== null;
        if (isOurs && greeted === undefined && heard.type === 'init') greeted = origin;
        if (isOurs && greeted === origin) meant += 1;
        if (next === 'usable') guest.usable();
        if (next === 'result') guest.result(detail);
        if (next === 'badAttribute') guest.badAttribute('msrp');
        if (next === 'badData') guest.badData();
        await new Promise(setImmediate);
      }
      expect(applied).toBe(meant);
      const [hello, ...rest] = posted;
      expect(hello).toEqual({
        to: '*',
        data: { ns: 'battery-origin', v: 1, type: 'hello' },
      });
      for (const { to, data } of rest) {
        expect(to).toBe(greeted);
        expect(parseFrameMessage(data)).not.toBeNull();
      }
      const said = rest.map(({ data }) => parseFrameMessage(data)?.type);
      expect(said.filter((type) => type === 'ready').length).toBeLessThan(2);
      if (said.includes('result')) expect(said.indexOf('ready')).toBeLessThan(said.indexOf('result'));
    });
  },
  PATIENCE,
);
