import { NOT_KNOWN } from '../law';
import { m } from './index';

/** Numbers, days and names of countries as the current language writes them. */
export interface Format {
  /** US dollars; cents only where there are any. */
  readonly money: (usd: number | string) => string;
  /** A percentage given as 0 to 100, with at most `decimals` decimals (1 unless told). */
  readonly percent: (value: number | string, decimals?: number) => string;
  readonly number: (value: number | string, decimals?: number) => string;
  /** A `YYYY-MM-DD` day, in words. */
  readonly day: (day: string) => string;
  /** A run of days, both ends included, as short as it can be told. */
  readonly days: (from: string, until: string) => string;
  /** A `YYYY-MM` month, in words. */
  readonly month: (month: string) => string;
  /** An instant, in milliseconds since 1970: the time, and the day unless it is today's. */
  readonly time: (instant: number) => string;
  /** A country's name from its ISO 3166-1 alpha-2 code, or the words for `ZZ`, not known; else the code itself. */
  readonly country: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The steps of a way to something: "a, b, c". */
  readonly path: (steps: readonly string[]) => string;
  /** Whole sentences one after another. */
  readonly sentences: (each: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
  /** US dollars as given, to the last of six decimals: for amounts held against a limit. */
  readonly exactMoney: (usd: number | string) => string;
  /** US dollars to look at rather than to reckon with: cents only under $100. */
  readonly roundMoney: (usd: number) => string;
  /** As `roundMoney`, but from a million on in short: "$756B". For charts. */
  readonly shortMoney: (usd: number) => string;
  readonly moneyRange: (least: number, most: number) => string;
  /** Orders names as the language does. */
  readonly compare: (a: string, b: string) => number;
}

const USD: Intl.NumberFormatOptions = {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
};

const MILLION = 1e6;
const SHORT_USD: Intl.NumberFormatOptions = {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 3,
};

/** Made at its first use: each takes a phone milliseconds, and the first view needs few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function makeFormat(locale: string): Format {
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const runs = once(
    () =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  );
  const hours = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const instants = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const alternatives = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  // Japanese puts no space between sentences, and its runs of days by `Intl` are figures and strokes.
  const isSpaced = !locale.startsWith('ja');
  const collator = once(() => new Intl.Collator(locale));
  const roundMoney = (usd: number): string =>
    usd < 100
      ? kept('usd', USD).format(usd)
      : kept('round usd', { ...USD, maximumFractionDigits: 0 }).format(usd);
  const numbers = new Map<string, Intl.NumberFormat>();
  const kept = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, known);
    return known;
  };
  return {
    money: (usd) => kept('usd', USD).format(Number(usd)),
    percent: (value, decimals = 1) =>
      kept(`percent${decimals}`, { style: 'percent', maximumFractionDigits: decimals }).format(
        Number(value) / 100,
      ),
    number: (value, decimals = 2) =>
      kept(`number${decimals}`, { maximumFractionDigits: decimals }).format(Number(value)),
    time: (instant) =>
      (new Date(instant).toDateString() === new Date().toDateString() ? hours : instants)().format(instant),
    day: (day) => days().format(instantOf(day)),
    days: (from, until) =>
      isSpaced
        ? runs().formatRange(instantOf(from), instantOf(until))
        : `${days().format(instantOf(from))}～${days().format(instantOf(until))}`,
    month: (month) => months().format(new Date(`${month}-01T00:00:00Z`)),
    country: (code) => (code === NOT_KNOWN ? m.form_country_not_known() : (countries().of(code) ?? code)),
    list: (items) => lists().format(items),
    path: (steps) => steps.join(isSpaced ? ', ' : '、'),
    sentences: (each) => each.join(isSpaced ? ' ' : ''),
    either: (items) => alternatives().format(items),
    exactMoney: (usd) => kept('exact usd', { ...USD, maximumFractionDigits: 6 }).format(Number(usd)),
    roundMoney,
    shortMoney: (usd) => (usd < MILLION ? roundMoney(usd) : kept('short usd', SHORT_USD).format(usd)),
    moneyRange: (least, most) => kept('usd', USD).formatRange(least, most),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** The formats of the page's language. */
export const format: Format = makeFormat(m.locale_tag());
