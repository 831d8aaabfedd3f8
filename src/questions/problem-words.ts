import type { Problem } from '../kernel/problem';
import { unitOfField } from '../scenario-form';
import { m } from '../text';
import { format } from '../text/format';
import { problemSentence } from '../text/problems';
import { exampleDay } from '../text/typed-problems';

/** What is wrong with a form field, as a sentence to show at it; `field` is its React Hook Form path. */
export function problemWords(problem: Problem, field: string): string {
  const said = problemSentence(format, problem);
  switch (problem.code) {
    case 'MISSING_FIELD':
      return missing(field) ?? said;
    case 'SUM_OVER_100':
      return m.form_left_out_until_right({ problem: said });
    case 'NOT_A_DECIMAL':
      return notANumber(field) ?? said;
    case 'NOT_A_DAY':
      return m.form_not_a_day({ example: exampleDay(format) });
    default:
      return said;
  }
}

/** With a number such as the field asks for. */
function notANumber(field: string): string | undefined {
  switch (unitOfField(field)) {
    case 'usd':
      return m.form_not_a_number_usd();
    case 'percent':
      return m.form_not_a_number_percent();
    case 'kwh':
      return m.form_not_a_number_kwh();
    case 'lb':
      return m.form_not_a_number_lb();
    default:
      return undefined;
  }
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
