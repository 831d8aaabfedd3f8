import { m } from '../../text';
import { format } from '../../text/format';
import type { AcrossYears, YearStanding } from './across-years';

interface YearWords {
  readonly year: YearStanding;
  readonly name: string;
  readonly need: string;
  readonly result: string;
  /** What is asked and how it came out, at the row's end. */
  readonly outcome: string;
  /** The row as a sentence. */
  readonly description: string;
}

const RESULTS: Readonly<Record<YearStanding['status'], () => string>> = {
  met: m.result_status_met,
  depends: m.result_status_depends,
  failed: m.result_status_failed,
  unknown: m.result_status_unknown,
  'no-percentage': m.result_amount_undetermined,
};

/** All that the chart across the years says. */
export function useYearWords(across: AcrossYears) {
  const test = across.test === 'traced-qualifying-value' ? m.insight_test_traced() : m.insight_test_fifty();
  const rows = across.years.map((year): YearWords => {
    const [from, result] = [year.from.slice(0, 4), RESULTS[year.status]()];
    const none = year.percent === null;
    const name = none ? m.insight_years_from({ year: from }) : from;
    const need = none
      ? m.insight_years_none()
      : m.result_share_threshold({ threshold: format.percent(year.percent ?? 0, 6) });
    const outcome = none ? need : m.insight_years_outcome({ need, result });
    return {
      year,
      name,
      need,
      result,
      outcome,
      description: m.insight_years_describe({ year: name, need, result }),
    };
  });
  return {
    rows,
    finding: findingOf(across),
    kept:
      across.partnersOn === undefined
        ? m.insight_years_kept_all({ test })
        : m.insight_years_kept({ test, day: format.day(across.partnersOn) }),
  };
}

function findingOf({ firstFailed, years, takenAsMet }: AcrossYears): string {
  if (takenAsMet) return m.law_minerals_fuel_cell();
  if (firstFailed !== undefined) {
    const isFirst = firstFailed === years[0];
    const year = firstFailed.from.slice(0, 4);
    return isFirst ? m.insight_years_none_met() : m.insight_years_first_fail({ year });
  }
  return years.some(({ status }) => status === 'depends') ? m.insight_years_open() : m.insight_years_never();
}
