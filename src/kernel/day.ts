declare const day: unique symbol;

/** A real calendar day as `YYYY-MM-DD`. Such texts sort as the days do. */
export type Day = string & { readonly [day]: true };
