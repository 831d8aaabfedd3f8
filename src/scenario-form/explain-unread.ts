import type { Problem } from '../kernel/problem';
import type { Impossible } from './day-candidates';
import { unitOfField } from './number-units';
import type { FieldProblem } from './reading';
import { type DayReading, typedDay } from './typed-day';
import { type NumberReading, typedNumber } from './typed-number';
import type { FormValues } from './values';

type Reason = Pick<Problem, 'code' | 'args'>;

/** Says why a typed text was left unread, where the scenario's reader saw only that it was no number or no day. */
export function explained(found: FieldProblem, values: FormValues): FieldProblem {
  const { code, path } = found.problem;
  const typed = typedAt(values, found.field);
  if (typed === undefined) return found;
  const reason =
    code === 'NOT_A_DECIMAL'
      ? whyNoNumber(typedNumber(typed, unitOfField(found.field)), found.field)
      : code === 'NOT_A_DAY'
        ? whyNoDay(typedDay(typed, 'either'))
        : undefined;
  return reason === undefined ? found : { field: found.field, problem: { path, ...reason } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function typedAt(values: FormValues, field: string): string | undefined {
  const value = field
    .split('.')
    .reduce<unknown>((piece, step) => (isRecord(piece) ? Reflect.get(piece, step) : undefined), values);
  return typeof value === 'string' ? value : undefined;
}

function whyNoNumber(reading: NumberReading, field: string): Reason | undefined {
  switch (reading.kind) {
    case 'ambiguous': {
      const [first, second] = reading.readings;
      return { code: 'AMBIGUOUS_NUMBER', args: { first, second, unit: unitOfField(field) } };
    }
    case 'wrong-unit':
      return { code: 'WRONG_UNIT', args: { unit: unitOfField(field) } };
    case 'other-currency':
      return { code: 'OTHER_CURRENCY', args: { currency: reading.currency } };
    case 'number':
      // The scenario's reader takes every number, so a price of 0 is all that was kept from it.
      return { code: 'PRICE_OF_ZERO' };
    default:
      return undefined;
  }
}

function whyNoDay(reading: DayReading): Reason | undefined {
  switch (reading.kind) {
    case 'ambiguous': {
      const [first, second] = reading.readings;
      return { code: 'AMBIGUOUS_DAY', args: { first, second } };
    }
    case 'impossible':
      return impossible(reading.why);
    case 'incomplete':
      return incomplete(reading);
    case 'unfinished':
      return { code: 'DAY_UNFINISHED' };
    default:
      return undefined;
  }
}

const monthText = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

function impossible(why: Impossible): Reason {
  switch (why.code) {
    case 'MONTH_HAS_DAYS':
      return {
        code: why.code,
        args: { month: monthText(why.year, why.month), days: why.days, day: why.day },
      };
    case 'NO_SUCH_MONTH':
      return { code: why.code, args: { month: why.month } };
    case 'YEAR_TOO_EARLY':
      return { code: why.code, args: { year: why.year } };
  }
}

function incomplete({ year, month }: { readonly year?: number; readonly month?: number }): Reason {
  if (year === undefined) return { code: 'YEAR_MISSING' };
  if (month === undefined || month < 1 || month > 12) return { code: 'MONTH_MISSING' };
  return { code: 'DAY_MISSING', args: { month: monthText(year, month) } };
}
