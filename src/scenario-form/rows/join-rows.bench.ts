import { bench, describe } from 'vitest';
import { evaluate, MINERALS } from '../../law';
import { shippedRulebook } from '../../testing/rulebook';
import { blankForm } from '../blank';
import { readForm } from '../read-form';
import type { ChainRow } from '../values';
import { blankRow } from './to-row';

const row = (index: number): ChainRow => ({
  ...blankRow(`c-${index}`),
  mineral: MINERALS[index % 7] ?? 'lithium',
  valueUsd: `${100 + index}.25`,
  extraction: `AU ${index}; CN 12.5`,
  processing: index % 3 === 0 ? 'JP 40' : 'CN 7; KR 9.125',
});
const rows = Array.from({ length: 5_000 }, (_, index) => row(index));
const form = blankForm();
let press = 0;

describe('a key press among 5,000 chains', () => {
  bench('reads the form and evaluates it', () => {
    press += 1;
    const chainRows = rows.with(0, { ...row(0), valueUsd: `${press}` });
    evaluate(readForm({ ...form, chainRows }).scenario, shippedRulebook);
  });

  bench('reads 5,000 new lines', () => {
    readForm({ ...form, chainRows: rows.map((each) => ({ ...each, note: `${press}` })) });
    press += 1;
  });
});
