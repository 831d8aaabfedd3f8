import type { TypedProblemCode } from '../kernel/problem';
import type { Format } from './format';
import { m } from './index';
import type { Sentence } from './sentence';

/** A day whose month and day cannot be taken for each other. */
const EXAMPLE_DAY = '2024-06-15';

/** One of the days or numbers that a text may mean, as people of the language write it. */
export function readingWords(format: Format, reading: string, unit?: string): string {
  switch (unit) {
    case undefined:
      return format.day(reading);
    case 'usd':
      return format.exactMoney(reading);
    case 'kwh':
      return m.form_reading_kwh({ capacity: format.number(reading, 6) });
    case 'lb':
      return m.form_reading_lb({ weight: format.number(reading, 6) });
    case 'percent':
      return format.percent(reading, 6);
    default:
      return format.number(reading, 6);
  }
}

/** A day as people of the language write it, to show how. */
export const exampleDay = (format: Format): string => format.day(EXAMPLE_DAY);

function wanted(unit: unknown): string {
  switch (unit) {
    case 'percent':
      return m.problem_wants_percent();
    case 'kwh':
      return m.problem_wants_kwh();
    case 'lb':
      return m.problem_wants_lb();
    default:
      return m.problem_wants_usd();
  }
}

const whichOne: Sentence = ({ first = '', second = '', unit }, format) => {
  const words = (reading: string | number) =>
    readingWords(format, String(reading), unit === undefined ? undefined : String(unit));
  return m.problem_which_one({ first: words(first), second: words(second) });
};

/** Why a text that a person typed cannot be used, as a sentence. */
export const TYPED_SENTENCES: Readonly<Record<TypedProblemCode, Sentence>> = {
  AMBIGUOUS_DAY: whichOne,
  AMBIGUOUS_NUMBER: whichOne,
  MONTH_HAS_DAYS: ({ month = '', days = 0, day = 0 }, format) =>
    m.problem_month_has_days({ day: String(day), month: format.month(String(month)), days: String(days) }),
  NO_SUCH_MONTH: ({ month = 0 }) => m.problem_no_such_month({ month: String(month) }),
  YEAR_TOO_EARLY: ({ year = 0 }, format) =>
    m.problem_year_too_early({ year: String(year), example: exampleDay(format) }),
  DAY_MISSING: ({ month = '' }, format) =>
    m.problem_day_missing({ month: format.month(String(month)), example: format.day(`${month}-15`) }),
  MONTH_MISSING: (_args, format) => m.problem_month_missing({ example: exampleDay(format) }),
  YEAR_MISSING: (_args, format) => m.problem_year_missing({ example: exampleDay(format) }),
  DAY_UNFINISHED: (_args, format) => m.problem_day_unfinished({ example: exampleDay(format) }),
  WRONG_UNIT: ({ unit }) => wanted(unit),
  OTHER_CURRENCY: ({ currency = '' }) => m.problem_other_currency({ currency: String(currency) }),
  PRICE_OF_ZERO: () => m.problem_price_of_zero(),
};
