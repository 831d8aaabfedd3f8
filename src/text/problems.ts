import type { Problem, ProblemCode } from '../kernel/problem';
import type { Format } from './format';
import { m } from './index';
import type { Sentence } from './sentence';
import { TYPED_SENTENCES } from './typed-problems';

const count = (value: string | number | undefined, { number }: Format): string => number(value ?? 0, 6);

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  MISSING_FIELD: () => m.problem_missing_field(),
  UNKNOWN_FIELD: () => m.problem_unknown_field(),
  NOT_AN_OBJECT: () => m.problem_not_an_object(),
  NOT_A_LIST: () => m.problem_not_a_list(),
  NOT_A_STRING: () => m.problem_not_a_string(),
  NOT_A_BOOLEAN: () => m.problem_not_a_boolean(),
  NOT_A_DECIMAL: () => m.problem_not_a_decimal(),
  A_PERCENTAGE: () => m.problem_a_percentage(),
  A_SUM_OF_MONEY: () => m.problem_a_sum_of_money(),
  TOO_MANY_DECIMALS: () => m.problem_too_many_decimals(),
  TOO_MANY_DIGITS: () => m.problem_too_many_digits(),
  BELOW_MINIMUM: ({ min }, format) => m.problem_below_minimum({ min: count(min, format) }),
  ABOVE_MAXIMUM: ({ max }, format) => m.problem_above_maximum({ max: count(max, format) }),
  NOT_POSITIVE: () => m.problem_not_positive(),
  NOT_A_DAY: () => m.problem_not_a_day(),
  NOT_A_COUNTRY: () => m.problem_not_a_country(),
  COUNTRY_NOT_KNOWN: () => m.problem_country_not_known(),
  NOT_A_MINERAL: () => m.problem_not_a_mineral(),
  NOT_A_POINTER: () => m.problem_not_a_pointer(),
  NOT_AN_OPTION: ({ options = '' }) => m.problem_not_an_option({ options }),
  EMPTY_STRING: () => m.problem_empty_string(),
  TOO_LONG: ({ max }, format) => m.problem_too_long({ max: count(max, format) }),
  TOO_MANY: ({ max, count: found }, format) =>
    m.problem_too_many({ max: count(max, format), count: count(found, format) }),
  DUPLICATE_ID: ({ id = '' }) => m.problem_duplicate_id({ id }),
  SUM_OVER_100: ({ sum = 0 }, { percent }) => m.problem_sum_over_100({ sum: percent(sum, 6) }),
  RECYCLING_BESIDE_OTHER_STAGES: () => m.problem_recycling_beside_other_stages(),
  WRONG_FORMAT: () => m.problem_wrong_format(),
  UNSUPPORTED_VERSION: () => m.problem_unsupported_version(),
  UNKNOWN_REFERENCE: () => m.problem_unknown_reference(),
  PERIODS_OVERLAP: () => m.problem_periods_overlap(),
  ...TYPED_SENTENCES,
};

/** What is wrong with a piece of outside input, as a sentence; where it is wrong is told beside it. */
export const problemSentence = (format: Format, { code, args = {} }: Problem): string =>
  SENTENCES[code](args, format);
