import type { Day } from '../kernel/day';
import { type DayNumbers, dayOf, type Impossible, orders, whyNot, yearOf } from './day-candidates';
import { type DayPart, dayParts } from './day-words';
import { type JapaneseDay, japaneseDay } from './japanese-day';
import { plainText } from './plain-text';

/** Which number the reader writes first in 6/1/2024; `either` where people write both. */
export type DayOrder = 'month-first' | 'either';

/** What a typed day says. */
export type DayReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly day: Day }
  /** Two days may be meant; the month-first one comes first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Day, Day] }
  | { readonly kind: 'impossible'; readonly why: Impossible }
  /** A part is lacking, or a year has too few digits. */
  | { readonly kind: 'incomplete'; readonly year?: number; readonly month?: number }
  /** It may become a day when typing goes on. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'not-a-day' };

const LONGEST = 60;
const NOT_A_DAY: DayReading = { kind: 'not-a-day' };
const UNFINISHED: DayReading = { kind: 'unfinished' };

/**
 * The order of a language: Americans write the month first. Spanish speakers among them write both ways, and
 * Japanese put the year first, where no doubt arises.
 */
export const dayOrderOf = (locale: string): DayOrder => (locale === 'en-US' ? 'month-first' : 'either');

/** Reads a day as people write it; names of months are understood in every language of the page. */
export function typedDay(typed: string, order: DayOrder): DayReading {
  if (typed.length > LONGEST) return NOT_A_DAY;
  const text = inLetters(typed);
  if (text === '') return { kind: 'nothing' };
  const japanese = japaneseDay(text);
  if (japanese !== undefined) return fromJapanese(japanese);
  if (!/^[\p{L}\d\s.,/'\u2019()-]+$/u.test(text)) return NOT_A_DAY;
  if (/^-|--/.test(text)) return NOT_A_DAY;
  const parts = dayParts(text);
  if (parts === undefined) return NOT_A_DAY;
  const numbers = parts.flatMap((part) => (part.kind === 'number' ? [part.digits] : []));
  if (numbers.some(({ length }) => length > 8)) return NOT_A_DAY;
  const names = parts.flatMap((part) => (part.kind === 'month' ? [part.month] : []));
  if (parts.some(({ kind }) => kind === 'begun')) return isTooMuch(parts) ? NOT_A_DAY : UNFINISHED;
  if (names.length > 1) return NOT_A_DAY;
  const [month] = names;
  return month === undefined ? fromNumbers(numbers, text, order) : fromName(month, numbers, parts);
}

const isTooMuch = (parts: readonly DayPart[]): boolean => parts.length > 3;

/** A pasted time of day says nothing of the day: `2024-06-01T00:00:00`, `6/1/2024 10:30 AM`. */
const TIME = /[t, ] ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:[ap]\.?m\.?|z))?$/;

/** `1°` is written for `1º`, and a Japanese keyboard has a long-vowel mark where a hyphen is meant. */
const inLetters = (typed: string): string =>
  plainText(typed).toLowerCase().replace(TIME, '').replaceAll('°', 'o').replaceAll('ー', '-');

function fromJapanese({ year, month, day }: JapaneseDay): DayReading {
  if (year !== undefined && month !== undefined && day !== undefined) return one({ year, month, day });
  return {
    kind: 'incomplete',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  };
}

function one(numbers: DayNumbers): DayReading {
  const day = dayOf(numbers);
  return day === undefined ? { kind: 'impossible', why: whyNot(numbers) } : { kind: 'day', day };
}

/** `June 1, 2024`, `1 de junio de 2024`, `2024 June 1`. */
function fromName(month: number, numbers: readonly string[], parts: readonly DayPart[]): DayReading {
  const [a, b] = numbers;
  if (numbers.length > 2) return NOT_A_DAY;
  if (a === undefined) return { kind: 'incomplete', month };
  if (b === undefined) {
    if (a.length === 4) return { kind: 'incomplete', year: Number(a), month };
    return a.length <= 2 ? { kind: 'incomplete', month } : UNFINISHED;
  }
  const isYearFirst = a.length === 4 && b.length <= 2;
  const [written, day] = isYearFirst ? [a, b] : [b, a];
  if (day.length > 2 || written.length > 4) return NOT_A_DAY;
  const year = yearOf(written);
  if (year !== undefined) return one({ year, month, day: Number(day) });
  const isOnItsWay = parts.at(-1)?.kind === 'number' && (written.length === 1 || written.length === 3);
  return isOnItsWay ? UNFINISHED : { kind: 'incomplete', month };
}

function fromNumbers(numbers: readonly string[], text: string, order: DayOrder): DayReading {
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 1) return text === a ? fromDigits(a, order) : (lacking(numbers) ?? UNFINISHED);
  if (numbers.length === 2) return lacking(numbers) ?? UNFINISHED;
  if (numbers.length !== 3) return numbers.length === 0 ? UNFINISHED : NOT_A_DAY;
  const hasMark = /^\d+ ?[/ -] ?\d+ ?[/ ,-] ?\d+$/.test(text);
  return fromThree([a, b, c], hasMark ? order : 'either', text);
}

/** `20240601`; Americans without a mark on their keys also write `06012024`. */
function fromDigits(digits: string, order: DayOrder): DayReading {
  if (digits.length === 4) return { kind: 'incomplete', year: Number(digits) };
  if (digits.length < 8) return UNFINISHED;
  const yearFirst = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)] as const;
  const yearLast = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)] as const;
  const read = fromThree(yearFirst, order, digits);
  if (read.kind === 'day') return read;
  const other = fromThree(yearLast, order, digits);
  return other.kind === 'day' || other.kind === 'ambiguous' ? other : read;
}

function lacking([a = '', b = '']: readonly string[]): DayReading | undefined {
  const year = [a, b].find(({ length }) => length === 4);
  if (year === undefined) return undefined;
  const month = Number(year === a ? b : a);
  if (month >= 1 && month <= 12) return { kind: 'incomplete', year: Number(year), month };
  return { kind: 'incomplete', year: Number(year) };
}

function fromThree(numbers: readonly [string, string, string], order: DayOrder, text: string): DayReading {
  const possible = orders(numbers);
  const days = possible.flatMap((each) => {
    const day = dayOf(each);
    return day === undefined ? [] : [{ order: each.order, day }];
  });
  const own = days.find((each) => each.order === order);
  const [first, second] = [...new Set((own === undefined ? days : [own]).map(({ day }) => day))];
  if (first !== undefined && second !== undefined) return { kind: 'ambiguous', readings: [first, second] };
  if (first !== undefined) return { kind: 'day', day: first };
  const nearest = possible.find(({ month }) => month >= 1 && month <= 12) ?? possible[0];
  if (nearest !== undefined) return { kind: 'impossible', why: whyNot(nearest) };
  const last = numbers[2].length;
  if (numbers.some(({ length }) => length > 4)) return NOT_A_DAY;
  return last === 2 ? { kind: 'incomplete' } : isOpen(text, last) ? UNFINISHED : NOT_A_DAY;
}

/** Whether the last number is a year still being typed. */
const isOpen = (text: string, lastLength: number): boolean =>
  /\d$/.test(text) && (lastLength === 1 || lastLength === 3);

/** Whether a text may be on its way to a day: `6/1`, `6/1/24` of `6/1/2400`, `June 1`. */
export function isUnfinishedDay(typed: string, order: DayOrder): boolean {
  const { kind } = typedDay(typed, order);
  if (kind === 'unfinished' || kind === 'incomplete') return true;
  return kind !== 'day' && /^[\d/. -]*$/.test(typed) && !/\d{4}\D+\d+\D+\d{2}|\d{4}$/.test(typed);
}
