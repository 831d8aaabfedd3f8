/** What the monkey types, opens and follows: what people enter, what they should not, and what nobody would. */
import { readFileSync } from 'node:fs';
import { EXAMPLE, payloadOf, scenario } from '../support/scenario-link';

export const TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-0',
  '1',
  '45',
  '60.000001',
  '100',
  '100.1',
  '1,234.5',
  '1.234,56',
  '1 000',
  '$55,000',
  '10 %',
  '-5',
  '1e309',
  'NaN',
  'Infinity',
  '0x1F',
  '999999999999999',
  '9'.repeat(400),
  '0.0000001',
  '٣٤٥',
  '１２３',
  '2023-04-17',
  '2024-02-30',
  '2024-06-01',
  '5/7/2024',
  '2027-01-01',
  '0000-00-00',
  '1HGCM82633A004352',
  'AU 60; CL 40',
  'lithium',
  'Tesla',
  'Süßölgefäß 日本語',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  "Robert'); DROP TABLE chains;--",
  '__proto__',
  'constructor',
  '\u202Egnol\u202C',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🔋',
  'a'.repeat(3_000),
  '{"a":1}',
  '\\u0000%00&amp;',
];

interface InputFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: string | Buffer): InputFile => ({
  name,
  mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
  buffer: Buffer.from(content),
});

const csv = readFileSync(new URL('../../public/template/chains-example.csv', import.meta.url));

export const FILES: readonly InputFile[] = [
  file('good.json', JSON.stringify(EXAMPLE)),
  file('blank.json', JSON.stringify(scenario({}))),
  file('cut.json', JSON.stringify(EXAMPLE).slice(0, 300)),
  file('later.json', JSON.stringify({ ...EXAMPLE, version: 2 })),
  file('wrong.json', JSON.stringify(scenario({ vehicle: { msrpUsd: 'much', colour: 'red' } }))),
  file('proto.json', '{"format":"battery-origin/scenario","version":1,"__proto__":{"minerals":1}}'),
  file('page.json', '<!doctype html><title>Not found</title>'),
  file('deep.json', '['.repeat(100_000)),
  file('empty.json', ''),
  file('chains.csv', csv),
  file('binary.csv', Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 167) % 256))),
  file('bad.csv', 'mineral,value\nunobtainium,"five\n=1+1,,,,,'),
];

export const HASHES: readonly string[] = [
  '#/',
  '#/battery',
  '#/partners',
  '#/law',
  '#/dealers',
  '#/nowhere',
  '#/?start=blank',
  '#/?s=',
  '#/?s=1.AAAA',
  '#/?s=2.AAAA',
  `#/?s=${payloadOf(EXAMPLE)}`,
  `#/battery?s=${payloadOf(EXAMPLE)}`,
  `#/?s=${payloadOf(scenario({ title: '<b>Another</b>', vehicle: { batteryKwh: '60' } }))}`,
  `#/?s=${payloadOf(scenario({ minerals: { entries: 5 } }))}`,
  '#%E0%A4%A',
];

export const KEYS: readonly string[] = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowLeft',
  'Home',
  'PageDown',
  'F2',
  'Control+a',
  'Control+c',
  'Control+v',
];

export const SIZES = [
  { width: 1280, height: 900 },
  { width: 768, height: 1024 },
  // As 1280 px are at a zoom of 400 %.
  { width: 320, height: 225 },
  { width: 360, height: 740 },
] as const;

/** A number from 0 up to 1. */
export type Chance = () => number;

export const oneOf = <T>(list: readonly T[], chance: Chance): T => {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

/** Numbers that a seed decides. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
