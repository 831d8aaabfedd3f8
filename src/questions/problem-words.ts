import type { Problem } from '../kernel/problem';
import { unitOfField } from '../scenario-form';
import type { Messages } from '../text';
import { formatFor } from '../text/format';
import { problemSentence } from '../text/problems';
import { exampleDay } from '../text/typed-problems';

/** What is wrong with a form field, as a sentence to show at it; `field` is its React Hook Form path. */
export function problemWords(text: Messages, problem: Problem, field: string): string {
  const format = formatFor(text);
  const said = problemSentence(text, format, problem);
  switch (problem.code) {
    case 'MISSING_FIELD':
      return missing(text, field) ?? said;
    case 'SUM_OVER_100':
      return text.form_left_out_until_right({ problem: said });
    case 'NOT_A_DECIMAL':
      return notANumber(text, field) ?? said;
    case 'NOT_A_DAY':
      return text.form_not_a_day({ example: exampleDay(format) });
    default:
      return said;
  }
}

/** With a number such as the field asks for. */
function notANumber(text: Messages, field: string): string | undefined {
  switch (unitOfField(field)) {
    case 'usd':
      return text.form_not_a_number_usd();
    case 'percent':
      return text.form_not_a_number_percent();
    case 'kwh':
      return text.form_not_a_number_kwh();
    case 'lb':
      return text.form_not_a_number_lb();
    default:
      return undefined;
  }
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
