/**
 * What is wrong with a piece of outside input, and where.
 * `path` is a JSON Pointer (RFC 6901) into the input, `''` being the root; `code` is a fact, never a
 * sentence (words live in `src/text`); `args` are the figures the sentence needs.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Every way in which outside input can be wrong. */
export type ProblemCode =
  | 'MISSING_FIELD'
  | 'UNKNOWN_FIELD'
  | 'NOT_AN_OBJECT'
  | 'NOT_A_LIST'
  | 'NOT_A_STRING'
  | 'NOT_A_BOOLEAN'
  | 'NOT_A_DECIMAL'
  /** A number with the sign of another unit than is asked for. */
  | 'A_PERCENTAGE'
  | 'A_SUM_OF_MONEY'
  | 'TOO_MANY_DECIMALS'
  | 'TOO_MANY_DIGITS'
  | 'BELOW_MINIMUM'
  | 'ABOVE_MAXIMUM'
  | 'NOT_POSITIVE'
  | 'NOT_A_DAY'
  | 'NOT_A_COUNTRY'
  | 'COUNTRY_NOT_KNOWN'
  | 'NOT_A_MINERAL'
  | 'NOT_A_POINTER'
  | 'NOT_AN_OPTION'
  | 'EMPTY_STRING'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'DUPLICATE_ID'
  | 'SUM_OVER_100'
  | 'RECYCLING_BESIDE_OTHER_STAGES'
  | 'WRONG_FORMAT'
  | 'UNSUPPORTED_VERSION'
  | 'UNKNOWN_REFERENCE'
  | 'PERIODS_OVERLAP'
  | TypedProblemCode;

/** Why a text that a person typed into a field cannot be used. */
export type TypedProblemCode =
  /** `first` and `second`: the two days or numbers that may be meant. */
  | 'AMBIGUOUS_DAY'
  | 'AMBIGUOUS_NUMBER'
  /** `month` as `YYYY-MM`, its `days`, and the `day` it has not. */
  | 'MONTH_HAS_DAYS'
  | 'NO_SUCH_MONTH'
  | 'YEAR_TOO_EARLY'
  /** `month` as `YYYY-MM`. */
  | 'DAY_MISSING'
  | 'MONTH_MISSING'
  | 'YEAR_MISSING'
  | 'DAY_UNFINISHED'
  /** `unit`: what is asked for. */
  | 'WRONG_UNIT'
  | 'OTHER_CURRENCY'
  | 'PRICE_OF_ZERO';
