import type { CalendarCell, CalendarPart, CalendarRun } from '../../../insight';
import { causeOf, runsOf } from '../../../insight';
import type { Rulebook } from '../../../law';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { ruleTitle } from '../../../text/rules';
import type { MonthCell, MonthGroup } from '../../../ui/charts/month-grid';
import type { ChartFigures } from '../figures';
import { amountWords, reasonWords } from '../reason-words';

/** What the months come to: "Jan 1, 2023 – Dec 31, 2024: $7,500; Jan 1, 2025 – Dec 31, 2026: nothing (foreign entity)". */
export function calendarFinding(cells: readonly CalendarCell[]): string {
  const runs = runsOf(cells);
  const [only] = runs;
  if (only === undefined) return '';
  if (runs.length === 1)
    return causeOf(only.first.evaluation) === 'none'
      ? m.asked_calendar_every({ amount: amountWords(only.first.evaluation) })
      : m.asked_calendar_never({ reason: causeWords(only) });
  if (runs.length > MOST_RUNS)
    return m.asked_calendar_many({ run: runWords(tellingOf(runs)), count: runs.length - 1 });
  return runs.map(runWords).reduce((first, then) => m.asked_then({ first, then }));
}

/** More runs than these are too many for a title; the cells and the table have all. */
const MOST_RUNS = 4;

/** The longest run of those whose answer is sure, or of all. */
function tellingOf(runs: readonly CalendarRun[]): CalendarRun {
  const days = ({ first, last }: CalendarRun): number => Date.parse(last.until) - Date.parse(first.from);
  const isSure = ({ first }: CalendarRun): boolean => first.evaluation.credit.possibleUsd.length === 1;
  const sure = runs.some(isSure) ? runs.filter(isSure) : runs;
  return sure.reduce((longest, each) => (days(each) > days(longest) ? each : longest));
}

function runWords(run: CalendarRun): string {
  const days = format.days(run.first.from, run.last.until);
  return causeOf(run.first.evaluation) === 'none'
    ? m.asked_calendar_run({ days, amount: amountWords(run.first.evaluation) })
    : m.asked_calendar_run_nothing({ days, reason: causeWords(run) });
}

function causeWords({ first: { evaluation } }: CalendarRun): string {
  const cause = causeOf(evaluation);
  if (cause === 'foreign') return m.insight_years_reason_foreign();
  if (cause === 'certified') return m.asked_calendar_certified_nothing();
  if (cause !== 'rule') return m.insight_years_reason_halves();
  const failed = evaluation.findings.filter(({ status }) => status === 'failed');
  return m.insight_years_reason_rule({ rules: format.list(failed.map(({ rule }) => ruleTitle(rule))) });
}

/** USD; the most that any day of the calendar can earn. */
export function mostUsd({ parameters }: Rulebook): number {
  const halves = ['minerals-credit', 'components-credit'] as const;
  return Math.max(
    halves.reduce((sum, half) => sum + Number(parameters[half].periods.at(-1)?.value ?? 0), 0),
    ...parameters['capacity-formula'].periods.map(({ value }) => Number(value.maximumUsd)),
  );
}

interface GridGround {
  readonly most: number;
  readonly isOwn: (cell: CalendarCell) => boolean;
}

/** The cells under their years, those of a late contract under titles of their own. */
export function groupsOf(cells: readonly CalendarCell[], ground: GridGround): readonly MonthGroup[] {
  const groups = new Map<string, { title: string; cells: MonthCell[] }>();
  for (const cell of cells) {
    if (cell.part === undefined) continue;
    const year = cell.month.slice(0, 4);
    const title = cell.contract === 'late' ? m.asked_calendar_late({ year }) : year;
    const group = groups.get(title) ?? { title, cells: [] };
    group.cells.push(gridCell(cell, cell.part, ground));
    groups.set(title, group);
  }
  return [...groups.values()].map((group) => ({ key: group.title, ...group }));
}

export const keyOf = ({ month, contract }: CalendarCell): string => `${month} ${contract}`;

function gridCell(cell: CalendarCell, part: CalendarPart, { most, isOwn }: GridGround): MonthCell {
  const possible = part.evaluation.credit.possibleUsd;
  const [least, greatest] = [possible.at(0) ?? 0, possible.at(-1) ?? 0];
  return {
    key: keyOf(cell),
    at: Number(cell.month.slice(5)) - 1,
    name: monthName(cell.month),
    text: least === greatest ? format.money(greatest) : m.asked_at_most({ amount: format.money(greatest) }),
    parts: [
      ['counts', least / most],
      ['not-known', (greatest - least) / most],
      ['does-not', 1 - greatest / most],
    ],
    isOwn: isOwn(cell),
    description: describe(cell, part),
  };
}

const months = new Intl.DateTimeFormat(m.locale_tag(), { month: 'short', timeZone: 'UTC' });
const monthName = (month: string): string => months.format(new Date(`${month}-01T00:00:00Z`));

function describe(cell: CalendarCell, part: CalendarPart): string {
  const said = m.asked_calendar_day({
    day: format.day(part.day),
    amount: amountWords(part.evaluation),
    reason: reasonWords(part.evaluation),
  });
  const others = cell.parts
    .filter((each) => each !== part)
    .map((each) =>
      m.asked_calendar_part({
        days: format.days(each.from, each.until),
        amount: amountWords(each.evaluation),
      }),
    );
  return format.sentences([said, ...others]);
}

/** Every stretch of days under one law, for the table and the file. */
export function calendarFigures(cells: readonly CalendarCell[]): ChartFigures {
  const rows = cells.flatMap(({ contract, parts }) => parts.map((part) => ({ contract, part })));
  const contracts = { 'in-time': m.asked_calendar_in_time(), late: m.asked_calendar_too_late() };
  return {
    caption: m.asked_calendar_heading(),
    head: [
      m.insight_years_column_year(),
      m.asked_calendar_contract(),
      m.insight_years_column_credit(),
      m.insight_years_column_reason(),
    ],
    rows: rows.map(({ contract, part }) => [
      format.days(part.from, part.until),
      contracts[contract],
      amountWords(part.evaluation),
      reasonWords(part.evaluation),
    ]),
    file: fileOf(rows),
  };
}

interface Row {
  readonly contract: CalendarCell['contract'];
  readonly part: CalendarPart;
}

const fileOf = (rows: readonly Row[]): ChartFigures['file'] => ({
  head: [
    'delivered_from',
    'delivered_until',
    'contract',
    'contract_day',
    'credit_least_usd',
    'credit_most_usd',
    'minerals_status',
    'components_status',
    'minerals_share_percent',
    'minerals_needed_percent',
    'reason',
  ],
  rows: rows.map(({ contract, part: { from, until, acquired, evaluation } }) => [
    from,
    until,
    contract,
    acquired,
    evaluation.credit.possibleUsd.at(0) ?? '',
    evaluation.credit.possibleUsd.at(-1) ?? '',
    evaluation.minerals.status,
    evaluation.components.status,
    evaluation.minerals.share?.min ?? '',
    evaluation.minerals.thresholdPercent ?? '',
    reasonWords(evaluation),
  ]),
});
