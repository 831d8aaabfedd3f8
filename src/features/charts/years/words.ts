import type { Scenario } from '../../../law';
import { m } from '../../../text';
import { type Format, format } from '../../../text/format';
import { ruleTitle } from '../../../text/rules';
import { mineralShareWords } from '../../../text/share';
import type { YearRow } from '../../../ui/charts/year-rows';
import { possibleOf } from '../by-mineral/series';
import { NO_PARTS, type Parts } from '../meanings';
import { groupsOf, type YearGroup, type YearStanding } from './series';

interface Words {
  readonly format: Format;
}

/** A year with all that is said of it. */
export interface YearWords extends Omit<YearRow, 'key'> {
  readonly year: YearStanding;
  readonly amount: string;
  readonly need: string;
  readonly share: string;
  readonly minerals: string;
  readonly components: string;
}

/** All that the chart across the years says. */
export function useYearWords(years: readonly YearStanding[], scenario: Scenario) {
  const words = { format };
  return {
    rows: years.map((year) => yearWords(words, year)),
    finding: findingOf(words, groupsOf(years)),
    kept: keptWords(scenario.minerals?.test),
  };
}

function keptWords(test: NonNullable<Scenario['minerals']>['test']): string {
  if (test === undefined) return m.insight_years_kept();
  const name = test === 'traced-qualifying-value' ? m.insight_test_traced() : m.insight_test_fifty();
  return m.insight_years_kept_test({ test: name });
}

const yearOf = ({ from }: YearStanding): string => from.slice(0, 4);

function yearWords(words: Words, year: YearStanding): YearWords {
  const { format } = words;
  const { minerals, components } = year.evaluation;
  const need =
    year.percent === null
      ? m.insight_years_none()
      : m.result_share_threshold({ threshold: format.percent(year.percent, 6) });
  const amount = amountWords(words, year.evaluation.credit.possibleUsd);
  const reason = reasonWords(words, year);
  const ends = minerals.share && mineralShareWords(words, minerals, minerals.share);
  const share = ends === null ? '' : ends.min === ends.max ? ends.min : `${ends.min} – ${ends.max}`;
  return {
    year,
    name: year.percent === null ? m.insight_years_from({ year: yearOf(year) }) : yearOf(year),
    outcome: year.percent === null ? amount : m.insight_years_outcome({ need, amount }),
    amount,
    need,
    share,
    reason,
    minerals: statusWord(minerals.status),
    components: statusWord(components.status),
    at: year.percent ?? undefined,
    parts: partsOf(year),
    description: m.insight_years_describe({ day: format.day(year.day), need, share, amount, reason }),
  };
}

function partsOf({ evaluation: { minerals } }: YearStanding): Parts {
  if (minerals.share === null) return NO_PARTS;
  const { min, max } = minerals.share;
  const possible = possibleOf(minerals.share);
  return { counts: min, depends: max - min, 'not-known': possible - max, 'does-not': 100 - possible };
}

const amountWords = ({ format }: Words, possibleUsd: readonly number[]): string =>
  format.either(possibleUsd.map((usd) => format.money(usd)));

const STATUS_WORDS = {
  met: m.result_status_met,
  failed: m.result_status_failed,
  depends: m.result_status_depends,
  unknown: m.result_status_unknown,
  'not-applicable': m.result_status_not_applicable,
};

const statusWord = (status: keyof typeof STATUS_WORDS): string => STATUS_WORDS[status]();

/** What failed, else what is not known, else how both halves came out. */
function reasonWords({ format }: Words, { evaluation, percent }: YearStanding): string {
  const rules = (status: 'failed' | 'unknown'): string =>
    format.list(
      evaluation.findings.filter((each) => each.status === status).map(({ rule }) => ruleTitle(rule)),
    );
  const failed = rules('failed');
  if (failed !== '') return m.insight_years_failed({ rules: failed });
  if (percent === null) return m.insight_years_no_percentage();
  const halves = m.insight_years_halves({
    minerals: statusWord(evaluation.minerals.status),
    components: statusWord(evaluation.components.status),
  });
  const unknown = rules('unknown');
  return unknown === '' ? halves : `${halves} ${m.insight_years_unknown({ rules: unknown })}`;
}

/** "$7,500 in 2023 and 2024, nothing from 2025: foreign entity". */
function findingOf(words: Words, groups: readonly YearGroup[]): string {
  const { format } = words;
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    const years = format.list(only.years.map(yearOf));
    return only.cause === 'none'
      ? m.insight_years_every({ amount: amountWords(words, only.possibleUsd), years })
      : m.insight_years_nothing_ever({ years, reason: causeWords(words, only) });
  }
  const clauses = groups.map((group, at) => clauseOf(words, group, at === groups.length - 1));
  const sentence = clauses.reduce((first, then) => m.insight_years_then({ first, then }));
  return sentence.charAt(0).toLocaleUpperCase(m.locale_tag()) + sentence.slice(1);
}

function clauseOf(words: Words, group: YearGroup, isLast: boolean): string {
  const { format } = words;
  const [first] = group.years;
  const year = first === undefined ? '' : yearOf(first);
  const years = format.list(group.years.map(yearOf));
  const runsOn = isLast && group.years.length > 1;
  if (group.cause === 'none') {
    const amount = amountWords(words, group.possibleUsd);
    return runsOn ? m.insight_years_since({ amount, year }) : m.insight_years_in({ amount, years });
  }
  const reason = causeWords(words, group);
  return runsOn
    ? m.insight_years_nothing_since({ year, reason })
    : m.insight_years_nothing_in({ years, reason });
}

function causeWords({ format }: Words, { cause, years }: YearGroup): string {
  if (cause === 'foreign') return m.insight_years_reason_foreign();
  if (cause !== 'rule') return m.insight_years_reason_halves();
  const failed = years[0]?.evaluation.findings.filter(({ status }) => status === 'failed') ?? [];
  return m.insight_years_reason_rule({
    rules: format.list(failed.map(({ rule }) => ruleTitle(rule))),
  });
}
