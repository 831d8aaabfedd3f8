import type { TypedProblemCode } from '../kernel/problem';
import type { Format } from './format';
import type { Messages } from './index';
import type { Sentence } from './problems';

/** A day whose month and day cannot be taken for each other. */
const EXAMPLE_DAY = '2024-06-15';

/** One of the days or numbers that a text may mean, as people of the language write it. */
export function readingWords(text: Messages, format: Format, reading: string, unit?: string): string {
  switch (unit) {
    case undefined:
      return format.day(reading);
    case 'usd':
      return format.exactMoney(reading);
    case 'kwh':
      return text.form_reading_kwh({ capacity: format.number(reading, 6) });
    case 'lb':
      return text.form_reading_lb({ weight: format.number(reading, 6) });
    case 'percent':
      return format.percent(reading, 6);
    default:
      return format.number(reading, 6);
  }
}

/** A day as people of the language write it, to show how. */
export const exampleDay = (format: Format): string => format.day(EXAMPLE_DAY);

function wanted(text: Messages, unit: unknown): string {
  switch (unit) {
    case 'percent':
      return text.problem_wants_percent();
    case 'kwh':
      return text.problem_wants_kwh();
    case 'lb':
      return text.problem_wants_lb();
    default:
      return text.problem_wants_usd();
  }
}

const whichOne: Sentence = (text, { first = '', second = '', unit }, format) => {
  const words = (reading: string | number) =>
    readingWords(text, format, String(reading), unit === undefined ? undefined : String(unit));
  return text.problem_which_one({ first: words(first), second: words(second) });
};

/** Why a text that a person typed cannot be used, as a sentence. */
export const TYPED_SENTENCES: Readonly<Record<TypedProblemCode, Sentence>> = {
  AMBIGUOUS_DAY: whichOne,
  AMBIGUOUS_NUMBER: whichOne,
  MONTH_HAS_DAYS: (text, { month = '', days = 0, day = 0 }, format) =>
    text.problem_month_has_days({ day: String(day), month: format.month(String(month)), days: String(days) }),
  NO_SUCH_MONTH: (text, { month = 0 }) => text.problem_no_such_month({ month: String(month) }),
  YEAR_TOO_EARLY: (text, { year = 0 }, format) =>
    text.problem_year_too_early({ year: String(year), example: exampleDay(format) }),
  DAY_MISSING: (text, { month = '' }, format) =>
    text.problem_day_missing({ month: format.month(String(month)), example: format.day(`${month}-15`) }),
  MONTH_MISSING: (text, _args, format) => text.problem_month_missing({ example: exampleDay(format) }),
  YEAR_MISSING: (text, _args, format) => text.problem_year_missing({ example: exampleDay(format) }),
  DAY_UNFINISHED: (text, _args, format) => text.problem_day_unfinished({ example: exampleDay(format) }),
  WRONG_UNIT: (text, { unit }) => wanted(text, unit),
  OTHER_CURRENCY: (text, { currency = '' }) => text.problem_other_currency({ currency: String(currency) }),
  PRICE_OF_ZERO: (text) => text.problem_price_of_zero(),
};
