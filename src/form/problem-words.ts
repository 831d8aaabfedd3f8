import type { Problem } from '../kernel/problem';
import { m } from '../text';
import { format } from '../text/format';
import { problemSentence } from '../text/problems';

/** What is wrong with a form field, as a sentence to show at it; `field` is its React Hook Form path. */
export function problemWords(problem: Problem, field: string): string {
  const said = problemSentence(format, problem);
  if (problem.code === 'MISSING_FIELD') return missing(field) ?? said;
  return problem.code === 'SUM_OVER_100' ? m.form_left_out_until_right({ problem: said }) : said;
}

/** What to fill in, by the field's own name. */
function missing(field: string): string | undefined {
  switch (field.split('.').at(-1)) {
    case 'valueUsd':
      return m.form_missing_value();
    case 'country':
      return m.form_missing_country();
    case 'filingStatus':
      return m.form_missing_filing_status();
    case 'northAmericanPercent':
      return m.form_missing_component_share();
    case 'valueAddedUsd':
      return m.form_missing_value_added();
    case 'incrementalValueUsd':
      return m.form_missing_component_value();
    default:
      return undefined;
  }
}
