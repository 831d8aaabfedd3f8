/** Headings and words as people write them, in three languages. */
import { expect, it } from 'vitest';
import { columnOf } from './columns';
import { countryTerm, mineralTerm } from './terms';

it.each([
  ['Value in USD', 'valueUsd'],
  ['USD value', 'valueUsd'],
  ['Mineral value ($)', 'valueUsd'],
  ['Importe (USD)', 'valueUsd'],
  ['Valor US$', 'valueUsd'],
  ['金額（米ドル）', 'valueUsd'],
  ['価額 [ドル]', 'valueUsd'],
  ['鉱物名', 'mineral'],
  ['Foreign Entity of Concern (Y/N)', 'foreignEntityOfConcern'],
  ['Smelter country', 'processing.country'],
  ['Extraído en', 'extraction.country'],
  ['採掘地', 'extraction.country'],
  ['Value added at extraction', 'extraction.usd'],
  ['Processing cost (USD)', 'processing.usd'],
  ['Valor añadido en la extracción', 'extraction.usd'],
  ['Valor agregado extracción (US$) 2', 'extraction.usd'],
  ['Extraction (%)', 'extraction.percent'],
  ['Extraction share (%)', 'extraction.percent'],
  ['採掘比率（％）', 'extraction.percent'],
  ['Share in processing', 'processing.percent'],
  ['Porcentaje en extracción', 'extraction.percent'],
  ['Value ( USD )', 'valueUsd'],
])('%s is %s', (heading, column) => {
  expect(columnOf(heading)).toBe(column);
});

it.each(['Value (EUR)', 'Value (€)', 'Importe (£)', '金額（円）', '金額（¥）', 'Price per kg', 'Country'])(
  '%s is asked about: it is no value in dollars',
  (heading) => {
    expect(columnOf(heading)).toBeNull();
  },
);

it.each([
  ['N/A', 'ZZ'],
  ['#N/A', 'ZZ'],
  ['?', 'ZZ'],
  ['NA', 'NA'],
  ['-', '-'],
  ['', ''],
  ['Congo (DRC)', 'CD'],
  ['コンゴ民主共和国', 'CD'],
])('%s is the country %s', (typed, code) => {
  expect(countryTerm(typed)).toBe(code);
});

it('a kind of graphite is graphite', () => {
  expect(mineralTerm('Graphite (natural)')).toBe('graphite');
});
