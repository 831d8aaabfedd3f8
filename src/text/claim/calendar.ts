import { type Day, isDay } from '../../kernel/day';

const SATURDAY = 6;
const SUNDAY = 0;
const MILLISECONDS = 86_400_000;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

function dayAt(time: number): Day {
  const day = new Date(time).toISOString().slice(0, 10);
  if (!isDay(day)) throw new Error(`No such day: ${day}`);
  return day;
}

/** The day so many days later. */
export const plusDays = (day: Day, days: number): Day => dayAt(utc(day) + days * MILLISECONDS);

const weekday = (day: Day): number => new Date(utc(day)).getUTCDay();

/** April 16, a legal holiday in the District of Columbia, kept on the nearest weekday (D.C. Code § 28-2701). */
function isEmancipationDay(day: Day): boolean {
  const date = day.slice(5);
  if (date === '04-16') return true;
  return (date === '04-15' && weekday(day) === 5) || (date === '04-17' && weekday(day) === 1);
}

/**
 * The day itself, or the next that is not a Saturday, a Sunday or a legal holiday in the District of Columbia
 * (26 U.S.C. § 7503). Of the holidays only that of April is looked at: all days asked about lie in mid-April.
 */
export function nextBusinessDay(day: Day): Day {
  const isFree = weekday(day) === SATURDAY || weekday(day) === SUNDAY || isEmancipationDay(day);
  return isFree ? nextBusinessDay(plusDays(day, 1)) : day;
}

/** The day a calendar-year return for a tax year is due (26 U.S.C. § 6072(a), § 7503). */
export const returnDue = (taxYear: number): Day => nextBusinessDay(dayAt(Date.UTC(taxYear + 1, 3, 15)));

/**
 * The last day to claim a refund for a tax year whose return was filed on time: three years from its due day,
 * on which an earlier return counts as filed (26 U.S.C. §§ 6511(a), 6513(a), 7503).
 */
export function claimBy(taxYear: number): Day {
  const due = returnDue(taxYear);
  return nextBusinessDay(dayAt(Date.UTC(Number(due.slice(0, 4)) + 3, 3, Number(due.slice(8)))));
}
