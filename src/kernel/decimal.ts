declare const decimal: unique symbol;

/**
 * A plain decimal number as text: `-?(0|[1-9]\d*)(\.\d{1,6})?`, at most 15 digits. Kept as text because
 * `0.1` has no exact binary form; whoever computes chooses the exact form that suits (micro-units, BigInt).
 */
export type Decimal = string & { readonly [decimal]: true };
