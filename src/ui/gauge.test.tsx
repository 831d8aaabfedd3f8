import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Gauge } from './gauge';
import { MeaningBar } from './meaning-bar';

const PARTS = { counts: 45.5, depends: 10, unknown: 4.5 };
const endsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<span (hidden="" )?class="[^"]*" style="--ends-at:([\d.]+)%"/g)].map(
    ([, hidden, end = '']) => (hidden === undefined ? end : 'hidden'),
  );
const widthsIn = (html: string): readonly string[] =>
  [...html.matchAll(/inline-size:([\d.]+)%/g)].map(([, width = '']) => width);

test('a gauge is filled by what counts, then what depends, then what is not known', () => {
  expect(endsIn(renderToStaticMarkup(<Gauge parts={PARTS} />))).toEqual(['60', '55.5', '45.5']);
});

test('a gauge leaves out a part of nothing', () => {
  expect(endsIn(renderToStaticMarkup(<Gauge parts={{ ...PARTS, depends: 0 }} />))).toEqual([
    '50',
    'hidden',
    '45.5',
  ]);
});

test('a gauge is a picture only: those who hear the page are told beside it', () => {
  expect(renderToStaticMarkup(<Gauge parts={PARTS} />)).toMatch(/^<div aria-hidden="true"/);
});

test('a gauge marks the threshold at its place, with its words', () => {
  const html = renderToStaticMarkup(<Gauge parts={PARTS} threshold={{ at: 50, label: '50% needed' }} />);
  expect(html).toContain('inset-inline-start:50%');
  expect(html).toContain('50% needed');
});

test('a gauge without a threshold has no scale', () => {
  expect(renderToStaticMarkup(<Gauge parts={PARTS} />)).not.toContain('inset-inline-start');
});

test.each([
  ['a small gauge', { isBare: true, label: '50% needed' }],
  ['a gauge whose words stand beside it', { isBare: false, label: '' }],
])('%s marks the threshold without words', (_why, { isBare, label }) => {
  const html = renderToStaticMarkup(<Gauge parts={PARTS} isBare={isBare} threshold={{ at: 50, label }} />);
  expect(html).toContain('inset-inline-start:50%');
  expect(html.replace(/<[^>]*>/g, '')).toBe('');
});

test('a bar of meanings is one picture with one name', () => {
  const html = renderToStaticMarkup(<MeaningBar counts={60} depends={15} doesNot={25} label="60% counts" />);
  expect(html).toMatch(/^<div role="img" aria-label="60% counts"/);
  expect(widthsIn(html)).toEqual(['60', '15', '25']);
});
