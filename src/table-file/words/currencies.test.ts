import { expect, it } from 'vitest';
import { currencyIn, factorIn } from './currencies';

it.each([
  ['us$', 'USD'],
  ['value ($)', 'USD'],
  ['米ドル', 'USD'],
  ['金额(美元)', 'USD'],
  ['a$', 'AUD'],
  ['c$ 5', 'CAD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['t€', 'EUR'],
  ['keur', 'EUR'],
  ['£', 'GBP'],
  ['金額(千円)', 'JPY'],
  ['日元', 'JPY'],
  ['金额(万元)', 'CNY'],
  ['韩元', 'KRW'],
  ['₹ crore', 'INR'],
  ['fr. chf', 'CHF'],
])('%s is %s', (words, code) => {
  expect(currencyIn(words)).toBe(code);
});

it.each(['mineral', '元素', 'carbon', 'lithium carbonate', 'cadmium', 'country', 'order no.'])(
  '%s names no currency',
  (words) => {
    expect(currencyIn(words)).toBeUndefined();
  },
);

it.each([
  ['usd (000)', '1000'],
  ['$000', '1000'],
  ['tsd. eur', '1000'],
  ['miles de usd', '1000'],
  ['千円', '1000'],
  ['usd m', '1000000'],
  ['mio. eur', '1000000'],
  ['百万円', '1000000'],
  ['万元', '10000'],
  ['単位:万円', '10000'],
  ['亿元', '100000000'],
  ['inr lakh', '100000'],
  ['₹ crore', '10000000'],
])('%s multiplies by %s', (words, factor) => {
  expect(factorIn(words)).toBe(factor);
});

it.each(['value (usd)', 'kilograms', 'mine country', 'amount 2024'])('%s multiplies by nothing', (words) => {
  expect(factorIn(words)).toBeUndefined();
});
