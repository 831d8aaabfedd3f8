import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ChipItem, Chips } from './chip';

const ITEMS: readonly ChipItem[] = [
  { key: 'AU', label: 'Australia', value: '60%', meaning: 'counts' },
  { key: 'CN', label: 'China', value: '30%', meaning: 'does-not' },
  { key: 'ZZ', label: 'Not known', meaning: 'unknown' },
];
const itemsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ' ').trim());

test('chips are a named list, each with its value', () => {
  const html = renderToStaticMarkup(<Chips label="Extraction" items={ITEMS} />);
  expect(html).toMatch(/^<ul aria-label="Extraction"/);
  expect(itemsIn(html)).toEqual(['Australia 60%', 'China 30%', 'Not known']);
});

test('chips beyond the most are told as a count', () => {
  const more = (count: number) => `and ${count} more`;
  expect(itemsIn(renderToStaticMarkup(<Chips label="" items={ITEMS} most={1} more={more} />))).toEqual([
    'Australia 60%',
    'and 2 more',
  ]);
});

test('as many chips as there is room for are not said to be more', () => {
  const html = renderToStaticMarkup(<Chips label="" items={ITEMS} most={3} more={() => 'more'} />);
  expect(html).not.toContain('more</li>');
});

test('each meaning has a look of its own', () => {
  const looks = [...renderToStaticMarkup(<Chips label="" items={ITEMS} />).matchAll(/<li class="([^"]*)"/g)];
  expect(new Set(looks.map(([, look]) => look)).size).toBe(3);
});
