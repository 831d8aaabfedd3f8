/** Headings and words as people write them, in three languages. */
import { expect, it } from 'vitest';
import { headingFacts } from './heading-facts';
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
  expect(headingFacts(heading).column).toBe(column);
});

it.each([
  ['Value (EUR)', 'EUR'],
  ['Value (€)', 'EUR'],
  ['Importe (£)', 'GBP'],
  ['金額（円）', 'JPY'],
  ['Value (USD)', undefined],
])('%s: the currency is told', (heading, currency) => {
  expect(headingFacts(heading)).toMatchObject({ column: 'valueUsd' });
  expect(headingFacts(heading).currency).toBe(currency);
});

it.each([
  ['Price per kg', { column: 'price', priceUnit: 'kg' }],
  ['Preis (USD/t)', { column: 'price', priceUnit: 't' }],
  ['Tonnes', { column: 'mass', massUnit: 't' }],
  ['Menge [kg]', { column: 'mass', massUnit: 'kg' }],
  ['Value ($000)', { column: 'valueUsd', factor: '1000' }],
  ['金額（千ドル）', { column: 'valueUsd', factor: '1000' }],
  ['Spend, USD million', { column: 'valueUsd', factor: '1000000' }],
  ['Country', { column: undefined, beside: 'country' }],
  ['Abbauland', { column: 'extraction.country' }],
  ['Pays de raffinage', { column: 'processing.country' }],
  ['Lieferant', { column: 'supplier' }],
  ['开采国', { column: 'extraction.country' }],
  ['Value 2024', { column: 'valueUsd', year: '2024' }],
  ['mineralogy of the moon', { column: 'mineral' }],
  ['12', { column: undefined }],
  ['—', { column: undefined }],
  ['x'.repeat(201), { column: undefined }],
])('%s', (heading, facts) => {
  expect(headingFacts(heading)).toMatchObject(facts);
});

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
