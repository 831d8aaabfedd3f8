import type { Problem, ProblemCode } from '../kernel/problem';
import type { Format } from './format';
import type { Messages } from './index';
import { TYPED_SENTENCES } from './typed-problems';

type Args = Readonly<Record<string, string | number>>;
export type Sentence = (text: Messages, args: Args, format: Format) => string;

const count = (value: string | number | undefined, { number }: Format): string => number(value ?? 0, 6);

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  MISSING_FIELD: (text) => text.problem_missing_field(),
  UNKNOWN_FIELD: (text) => text.problem_unknown_field(),
  NOT_AN_OBJECT: (text) => text.problem_not_an_object(),
  NOT_A_LIST: (text) => text.problem_not_a_list(),
  NOT_A_STRING: (text) => text.problem_not_a_string(),
  NOT_A_BOOLEAN: (text) => text.problem_not_a_boolean(),
  NOT_A_DECIMAL: (text) => text.problem_not_a_decimal(),
  TOO_MANY_DECIMALS: (text) => text.problem_too_many_decimals(),
  TOO_MANY_DIGITS: (text) => text.problem_too_many_digits(),
  BELOW_MINIMUM: (text, { min }, format) => text.problem_below_minimum({ min: count(min, format) }),
  ABOVE_MAXIMUM: (text, { max }, format) => text.problem_above_maximum({ max: count(max, format) }),
  NOT_POSITIVE: (text) => text.problem_not_positive(),
  NOT_A_DAY: (text) => text.problem_not_a_day(),
  NOT_A_COUNTRY: (text) => text.problem_not_a_country(),
  COUNTRY_NOT_KNOWN: (text) => text.problem_country_not_known(),
  NOT_A_MINERAL: (text) => text.problem_not_a_mineral(),
  NOT_AN_OPTION: (text, { options = '' }) => text.problem_not_an_option({ options }),
  EMPTY_STRING: (text) => text.problem_empty_string(),
  TOO_LONG: (text, { max }, format) => text.problem_too_long({ max: count(max, format) }),
  TOO_MANY: (text, { max, count: found }, format) =>
    text.problem_too_many({ max: count(max, format), count: count(found, format) }),
  DUPLICATE_ID: (text, { id = '' }) => text.problem_duplicate_id({ id }),
  SUM_OVER_100: (text, { sum = 0 }, { percent }) => text.problem_sum_over_100({ sum: percent(sum, 6) }),
  RECYCLING_BESIDE_OTHER_STAGES: (text) => text.problem_recycling_beside_other_stages(),
  WRONG_FORMAT: (text) => text.problem_wrong_format(),
  UNSUPPORTED_VERSION: (text) => text.problem_unsupported_version(),
  UNKNOWN_REFERENCE: (text) => text.problem_unknown_reference(),
  PERIODS_OVERLAP: (text) => text.problem_periods_overlap(),
  ...TYPED_SENTENCES,
};

/** What is wrong with a piece of outside input, as a sentence; where it is wrong is told beside it. */
export const problemSentence = (text: Messages, format: Format, { code, args = {} }: Problem): string =>
  SENTENCES[code](text, args, format);
