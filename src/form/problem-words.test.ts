import { describe, expect, it } from 'vitest';
import type { Problem } from '../kernel/problem';
import { m } from '../text';
import { problemWords } from './problem-words';

const words = (problem: Omit<Problem, 'path'>, field: string): string =>
  problemWords({ path: '', ...problem }, field);

describe('what is missing is named by its field', () => {
  it.each([
    ['entries.3.valueUsd', m.form_missing_value()],
    ['entries.0.shares.extraction.1.country', m.form_missing_country()],
    ['buyer.lastYear.filingStatus', m.form_missing_filing_status()],
    ['components.northAmericanPercent', m.form_missing_component_share()],
    ['entries.0.chain.recycling.0.valueAddedUsd', m.form_missing_value_added()],
    ['components.items.0.incrementalValueUsd', m.form_missing_component_value()],
    ['somewhere.else', m.problem_missing_field()],
  ])('%s', (field, sentence) => {
    expect(words({ code: 'MISSING_FIELD' }, field)).toBe(sentence);
  });
});

it('a stage over 100 is said to be left out, with its sum', () => {
  const said = words({ code: 'SUM_OVER_100', args: { sum: 100.000001 } }, 'entries.0.shares.extraction');
  expect(said).toContain('100.000001%');
  expect(said).toContain('left out');
});

it('any other problem has its own sentence', () => {
  expect(words({ code: 'NOT_A_DAY' }, 'vehicle.acquired')).toBe(m.problem_not_a_day());
});
