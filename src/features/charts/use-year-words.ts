import { type Messages, useText } from '../../text';
import { useFormat } from '../../text/format';
import type { AcrossYears, YearStanding } from './across-years';

interface YearWords {
  readonly year: YearStanding;
  readonly name: string;
  readonly need: string;
  readonly result: string;
}

const RESULTS: Readonly<Record<YearStanding['status'], (text: Messages) => string>> = {
  met: (text) => text.insight_years_met(),
  depends: (text) => text.insight_years_depends(),
  failed: (text) => text.insight_years_failed(),
  'no-percentage': (text) => text.insight_years_undetermined(),
};

/** All that the chart across the years says. */
export function useYearWords(across: AcrossYears) {
  const text = useText();
  const format = useFormat();
  const test =
    across.test === 'traced-qualifying-value' ? text.insight_test_traced() : text.insight_test_fifty();
  const rows = across.years.map((year): YearWords => {
    const name = year.from.slice(0, 4);
    return {
      year,
      name: year.percent === null ? text.insight_years_from({ year: name }) : name,
      need:
        year.percent === null
          ? text.insight_years_none()
          : text.insight_years_need({ threshold: format.percent(year.percent, 6) }),
      result: RESULTS[year.status](text),
    };
  });
  const { min, max } = across.share;
  return {
    rows,
    share:
      min === max
        ? format.percent(min, 4)
        : text.result_share_range({ min: format.percent(min, 4), max: format.percent(max, 4) }),
    finding: findingOf(text, across),
    kept:
      across.partnersOn === undefined
        ? text.insight_years_kept_all({ test })
        : text.insight_years_kept({ test, day: format.day(across.partnersOn) }),
    outcome: (need: string, result: string) => text.insight_years_outcome({ need, result }),
    describe: (name: string, need: string, result: string) =>
      text.insight_years_describe({ year: name, need, result }),
  };
}

function findingOf(text: Messages, { firstFailed, years }: AcrossYears): string {
  if (firstFailed !== undefined) {
    const isFirst = firstFailed === years[0];
    const year = firstFailed.from.slice(0, 4);
    return isFirst ? text.insight_years_none_met() : text.insight_years_first_fail({ year });
  }
  return years.some(({ status }) => status === 'depends')
    ? text.insight_years_open()
    : text.insight_years_never();
}
