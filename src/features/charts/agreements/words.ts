import type { Agreement, AgreementRow, Status } from '../../../insight';
import { m } from '../../../text';
import { format } from '../../../text/format';
import type { ShareRow } from '../../../ui/charts/share-rows';
import { type ChartFigures, cents } from '../figures';
import { amountWords, statusWord } from '../reason-words';
import { shareParts, shareRange } from '../share-words';

/** A list of partners by its name: "+ European Union". */
export function agreementName(agreement: Agreement): string {
  switch (agreement.kind) {
    case 'today':
      return m.asked_agreement_today();
    case 'without-japan':
      return m.asked_agreement_without_japan();
    case 'japan-ended':
      return m.asked_agreement_japan_ended({ day: format.day(agreement.on) });
    case 'all-talks':
      return m.asked_agreement_all();
    case 'only-united-states':
      return m.asked_agreement_only_us();
    case 'with': {
      const [first = '', ...others] = agreement.talks.countries;
      return others.length > 0
        ? m.asked_agreement_with_eu()
        : m.asked_agreement_with({ country: format.country(first) });
    }
  }
}

const EVENTS = {
  begun: (day: string) => m.asked_status_begun({ day }),
  signed: (day: string) => m.asked_status_signed({ day }),
  'review-due': (day: string) => m.asked_status_review({ day }),
  'no-termination-found': (day: string) => m.asked_status_stands({ day }),
};

function statusWords({ day, event }: Status): string {
  const say = Object.entries(EVENTS).find(([name]) => name === event)?.[1];
  return day === undefined || say === undefined ? m.asked_status_undated() : say(format.day(day));
}

/** What a list adds to or takes from the value that surely counts. */
function movedWords({ agreement, movedUsd, whatIf }: AgreementRow): string {
  if (agreement.kind === 'today') return m.asked_moved_law();
  if (agreement.kind === 'japan-ended' && whatIf === undefined) return m.asked_moved_before();
  if (Math.abs(movedUsd) < 0.005) return m.asked_moved_nothing();
  const value = format.roundMoney(Math.abs(movedUsd));
  return movedUsd > 0 ? m.asked_moved_more({ value }) : m.asked_moved_less({ value });
}

/** All that the table of agreements says. */
export function agreementsWords(rows: readonly AgreementRow[]) {
  return {
    finding: finding(rows),
    notes: [
      m.asked_agreements_note(),
      ...(rows[0]?.evaluation.minerals.thresholdPercent === null ? [m.asked_no_threshold()] : []),
    ],
    rows: rows.map(rowOf),
    figures: figuresOf(rows),
  };
}

function rowOf(row: AgreementRow, index: number): ShareRow {
  const { agreement, evaluation, status } = row;
  const name = agreementName(agreement);
  const outcome = `${shareRange(evaluation)} · ${statusWord(evaluation.minerals.status)}`;
  const reason = format.sentences([movedWords(row), ...status.map(statusWords)]);
  return {
    key: String(index),
    name,
    outcome,
    reason,
    at: evaluation.minerals.thresholdPercent ?? undefined,
    parts: shareParts(evaluation),
    description: m.asked_agreement_row({ name, outcome, credit: amountWords(evaluation), reason }),
  };
}

/** Which list would turn the verdict, else which moves most, else that none moves anything. */
function finding(rows: readonly AgreementRow[]): string {
  const [today, ...others] = rows;
  if (today === undefined) return '';
  const { status } = today.evaluation.minerals;
  const named = (all: readonly AgreementRow[]) =>
    format.list(all.map(({ agreement }) => agreementName(agreement)));
  const turned = others.filter(({ evaluation }) => evaluation.minerals.status !== status);
  const met = turned.filter(({ evaluation }) => evaluation.minerals.status === 'met');
  if (met.length > 0) return m.asked_agreements_met({ names: named(met) });
  if (status === 'met' && turned.length > 0) return m.asked_agreements_lost({ names: named(turned) });
  const most = [...others].sort((a, b) => Math.abs(b.movedUsd) - Math.abs(a.movedUsd))[0];
  if (most === undefined || Math.abs(most.movedUsd) < 0.005) return m.asked_agreements_nothing();
  return m.asked_agreements_most({
    name: agreementName(most.agreement),
    value: format.roundMoney(Math.abs(most.movedUsd)),
    status: statusWord(status),
  });
}

const figuresOf = (rows: readonly AgreementRow[]): ChartFigures => ({
  caption: m.asked_agreements_heading(),
  head: [
    m.asked_column_list(),
    m.insight_years_column_share(),
    m.insight_years_column_minerals(),
    m.insight_years_column_credit(),
    m.asked_column_moved(),
    m.asked_column_status(),
  ],
  rows: rows.map((row) => [
    agreementName(row.agreement),
    shareRange(row.evaluation),
    statusWord(row.evaluation.minerals.status),
    amountWords(row.evaluation),
    movedWords(row),
    format.sentences(row.status.map(statusWords)),
  ]),
  file: fileOf(rows),
});

const fileOf = (rows: readonly AgreementRow[]): ChartFigures['file'] => ({
  head: [
    'list',
    'least_percent',
    'most_percent',
    'possible_percent',
    'needed_percent',
    'minerals_status',
    'credit_least_usd',
    'credit_most_usd',
    'moved_usd',
    'status',
    'status_address',
  ],
  rows: rows.map(({ agreement, evaluation: { minerals, credit }, movedUsd, status }) => [
    agreementName(agreement),
    minerals.share?.min ?? '',
    minerals.share?.max ?? '',
    minerals.share?.possible ?? '',
    minerals.thresholdPercent ?? '',
    minerals.status,
    credit.possibleUsd.at(0) ?? '',
    credit.possibleUsd.at(-1) ?? '',
    cents(movedUsd),
    format.sentences(status.map(statusWords)),
    status.flatMap(({ cites }) => cites.map(({ url }) => url)).join(' '),
  ]),
});
