import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { type LateMessages, useLateText } from '../../text/late';
import type { AcrossYears, YearStanding } from './across-years';

interface YearWords {
  readonly year: YearStanding;
  readonly name: string;
  readonly need: string;
  readonly result: string;
}

const RESULTS: Readonly<Record<YearStanding['status'], (late: LateMessages) => string>> = {
  met: (late) => late.insight_years_met(),
  depends: (late) => late.insight_years_depends(),
  failed: (late) => late.insight_years_failed(),
  'no-percentage': (late) => late.insight_years_undetermined(),
};

/** All that the chart across the years says. */
export function useYearWords(across: AcrossYears) {
  const text = useText();
  const late = useLateText();
  const format = useFormat();
  const test =
    across.test === 'traced-qualifying-value' ? late.insight_test_traced() : late.insight_test_fifty();
  const rows = across.years.map((year): YearWords => {
    const name = year.from.slice(0, 4);
    return {
      year,
      name: year.percent === null ? late.insight_years_from({ year: name }) : name,
      need:
        year.percent === null
          ? late.insight_years_none()
          : late.insight_years_need({ threshold: format.percent(year.percent, 6) }),
      result: RESULTS[year.status](late),
    };
  });
  const { min, max } = across.share;
  return {
    rows,
    share:
      min === max
        ? format.percent(min, 4)
        : text.result_share_range({ min: format.percent(min, 4), max: format.percent(max, 4) }),
    finding: findingOf(late, across),
    kept:
      across.partnersOn === undefined
        ? late.insight_years_kept_all({ test })
        : late.insight_years_kept({ test, day: format.day(across.partnersOn) }),
    outcome: (need: string, result: string) => late.insight_years_outcome({ need, result }),
    describe: (name: string, need: string, result: string) =>
      late.insight_years_describe({ year: name, need, result }),
  };
}

function findingOf(late: LateMessages, { firstFailed, years }: AcrossYears): string {
  if (firstFailed !== undefined) {
    const isFirst = firstFailed === years[0];
    const year = firstFailed.from.slice(0, 4);
    return isFirst ? late.insight_years_none_met() : late.insight_years_first_fail({ year });
  }
  return years.some(({ status }) => status === 'depends')
    ? late.insight_years_open()
    : late.insight_years_never();
}
