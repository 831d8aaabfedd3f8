import type { Problem } from '../kernel/problem';
import type { Messages } from '../text';
import { formatFor } from '../text/format';
import { problemSentence } from '../text/problems';

/** What is wrong with a form field, as a sentence to show at it; `field` is its React Hook Form path. */
export function problemWords(text: Messages, problem: Problem, field: string): string {
  const said = problemSentence(text, formatFor(text), problem);
  if (problem.code === 'MISSING_FIELD') return missing(text, field) ?? said;
  return problem.code === 'SUM_OVER_100' ? text.form_left_out_until_right({ problem: said }) : said;
}

/** What to fill in, by the field's own name. */
function missing(text: Messages, field: string): string | undefined {
  switch (field.split('.').at(-1)) {
    case 'valueUsd':
      return text.form_missing_value();
    case 'country':
      return text.form_missing_country();
    case 'filingStatus':
      return text.form_missing_filing_status();
    case 'northAmericanPercent':
      return text.form_missing_component_share();
    case 'valueAddedUsd':
      return text.form_missing_value_added();
    case 'incrementalValueUsd':
      return text.form_missing_component_value();
    default:
      return undefined;
  }
}
