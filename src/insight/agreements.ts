import type { Day } from '../kernel/day';
import {
  type Citation,
  type Evaluation,
  type EventId,
  evaluate,
  type PartnerWhatIf,
  type Rulebook,
  type Scenario,
  type Talks,
} from '../law';
import { type WhatIf, whatIfsOf } from './what-ifs';
import type { Work } from './work';

/** A list of partners to hold the battery against. */
export type Agreement =
  | { readonly kind: 'today' | 'without-japan' | 'all-talks' | 'only-united-states' }
  | { readonly kind: 'japan-ended'; readonly on: Day }
  | { readonly kind: 'with'; readonly talks: Talks };

/** How far an agreement or its talks went, and where that is written. */
export interface Status {
  readonly day?: Day;
  readonly event?: EventId | 'begun';
  readonly cites: readonly Citation[];
}

export interface AgreementRow {
  readonly agreement: Agreement;
  /** As a what-if of the form; undefined where it is what the law says, or changes nothing on this day. */
  readonly whatIf: WhatIf | undefined;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  /** USD of the value added to or taken from what surely counts, against today's list. */
  readonly movedUsd: number;
  /** Dated events with their sources; empty where there is nothing to date. */
  readonly status: readonly Status[];
}

const JAPAN = 'JP';

interface AgreementsGround {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** The day from which Japan's agreement is thought to have ended; absent: that row is left out. */
  readonly japanEnds?: Day | undefined;
}

/** The battery under every list of partners that is talked about, today's law first. */
export function* agreements({
  scenario,
  rulebook,
  japanEnds,
}: AgreementsGround): Work<readonly AgreementRow[]> {
  const { partners: _whatIfs, ...lawful } = scenario;
  const today = evaluate(lawful, rulebook);
  yield;
  const rows: AgreementRow[] = [];
  for (const { agreement, whatIf } of agreementsOf(rulebook, lawful, japanEnds)) {
    const changed = whatIf === undefined ? lawful : { ...lawful, partners: partnersOf(whatIf) };
    const evaluation = whatIf === undefined ? today : evaluate(changed, rulebook);
    const movedUsd = leastUsd(evaluation) - leastUsd(today);
    rows.push({
      agreement,
      whatIf,
      scenario: changed,
      evaluation,
      movedUsd,
      status: statusOf(agreement, rulebook),
    });
    yield;
  }
  return rows;
}

function agreementsOf(
  { partners }: Rulebook,
  { vehicle }: Scenario,
  on: Day | undefined,
): readonly { readonly agreement: Agreement; readonly whatIf: WhatIf | undefined }[] {
  const { talks, all, onlyUnitedStates, withoutJapan } = whatIfsOf(partners);
  const delivered = vehicle?.placedInService;
  const isOver = on !== undefined && delivered !== undefined && delivered >= on;
  return [
    { agreement: { kind: 'today' }, whatIf: undefined },
    { agreement: { kind: 'without-japan' }, whatIf: withoutJapan },
    ...(on === undefined
      ? []
      : [{ agreement: { kind: 'japan-ended', on } as const, whatIf: isOver ? withoutJapan : undefined }]),
    ...talks.map(({ whatIf, ...each }) => ({ agreement: { kind: 'with', talks: each } as const, whatIf })),
    { agreement: { kind: 'all-talks' }, whatIf: all },
    { agreement: { kind: 'only-united-states' }, whatIf: onlyUnitedStates },
  ];
}

/** A what-if of one press as the scenario says it. */
export const partnersOf = ({ add = [], suspend = [] }: WhatIf): PartnerWhatIf => ({
  ...(suspend.length === 0 ? {} : { suspended: suspend }),
  ...(add.length === 0 ? {} : { added: add.map((country) => ({ country, minerals: 'all' as const })) }),
});

/** USD; for display. */
const leastUsd = ({ minerals }: Evaluation): number =>
  ((minerals.share?.min ?? 0) * Number(minerals.totalValueUsd)) / 100;

function statusOf(agreement: Agreement, { partners }: Rulebook): readonly Status[] {
  if (agreement.kind === 'with') {
    const { begun, cites } = agreement.talks;
    return [begun === undefined ? { cites } : { day: begun, event: 'begun', cites }];
  }
  if (agreement.kind !== 'without-japan' && agreement.kind !== 'japan-ended') return [];
  const japan = partners.partners.find(({ country }) => country === JAPAN);
  return (japan?.events ?? []).filter(({ event }) => DECISIVE.includes(event));
}

/** What became of Japan's agreement: made, due for review, and not found ended. */
const DECISIVE: readonly EventId[] = ['signed', 'review-due', 'no-termination-found'];
