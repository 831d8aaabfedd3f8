import { type Messages, useText } from '../../text';
import { useFormat } from '../../text/format';
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

const RESULTS: Readonly<Record<YearStanding['status'], (text: Messages) => string>> = {
  met: (text) => text.result_status_met(),
  depends: (text) => text.result_status_depends(),
  failed: (text) => text.result_status_failed(),
  unknown: (text) => text.result_status_unknown(),
  'no-percentage': (text) => text.result_amount_undetermined(),
};

/** All that the chart across the years says. */
export function useYearWords(across: AcrossYears) {
  const text = useText();
  const format = useFormat();
  const test =
    across.test === 'traced-qualifying-value' ? text.insight_test_traced() : text.insight_test_fifty();
  const rows = across.years.map((year): YearWords => {
    const [from, result] = [year.from.slice(0, 4), RESULTS[year.status](text)];
    const none = year.percent === null;
    const name = none ? text.insight_years_from({ year: from }) : from;
    const need = none
      ? text.insight_years_none()
      : text.result_share_threshold({ threshold: format.percent(year.percent ?? 0, 6) });
    const outcome = none ? need : text.insight_years_outcome({ need, result });
    return {
      year,
      name,
      need,
      result,
      outcome,
      description: text.insight_years_describe({ year: name, need, result }),
    };
  });
  return {
    rows,
    finding: findingOf(text, across),
    kept:
      across.partnersOn === undefined
        ? text.insight_years_kept_all({ test })
        : text.insight_years_kept({ test, day: format.day(across.partnersOn) }),
  };
}

function findingOf(text: Messages, { firstFailed, years, takenAsMet }: AcrossYears): string {
  if (takenAsMet) return text.law_minerals_fuel_cell();
  if (firstFailed !== undefined) {
    const isFirst = firstFailed === years[0];
    const year = firstFailed.from.slice(0, 4);
    return isFirst ? text.insight_years_none_met() : text.insight_years_first_fail({ year });
  }
  return years.some(({ status }) => status === 'depends')
    ? text.insight_years_open()
    : text.insight_years_never();
}
