import {
  type Country,
  type Evaluation,
  evaluate,
  type PartnerWhatIf,
  type Rulebook,
  type Scenario,
} from '../../law';

/** What the agreement with Japan does to this battery: what holds now, and what would hold otherwise. */
export interface JapanEffect {
  /** Whether the agreement counts now, so that the other case is the one without it. */
  readonly counts: boolean;
  readonly now: Evaluation;
  readonly other: Evaluation;
}

/** The other reading of which minerals Japan is a partner for, where it changes a status. */
export interface OtherReading {
  /** Whether every mineral counts now, so that the other reading is the agreement's five. */
  readonly wide: boolean;
  readonly other: Evaluation;
}

/** A scenario with what the law makes of it. */
export interface Evaluated {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly rulebook: Rulebook;
}

const JAPAN = 'JP';
export const isJapan = ({ country }: { readonly country: Country }): boolean => country === JAPAN;

/** The agreement's effect; nothing when it changes neither the share nor a verdict. */
export function japanEffect({ scenario, evaluation: now, rulebook }: Evaluated): JapanEffect | undefined {
  if (!namesJapan(scenario)) return undefined;
  const { suspended = [], added = [] } = scenario.partners ?? {};
  const counts = added.some(isJapan) || !suspended.some((country) => country === JAPAN);
  const elsewhere = suspended.filter((country) => country !== JAPAN);
  const japan = rulebook.partners.partners.filter(isJapan).map(({ country }) => country);
  const other = evaluate(
    withWhatIf(
      scenario,
      counts
        ? { suspended: [...elsewhere, ...japan], added: added.filter((each) => !isJapan(each)) }
        : { suspended: elsewhere },
    ),
    rulebook,
  );
  return isSame(now, other) ? undefined : { counts, now, other };
}

/** The wider or narrower reading; nothing when it changes no status. */
export function otherReading({ scenario, evaluation, rulebook }: Evaluated): OtherReading | undefined {
  if (!namesJapan(scenario)) return undefined;
  const wide = scenario.partners?.japanAllMinerals === true;
  const other = evaluate(withWhatIf(scenario, { japanAllMinerals: !wide }), rulebook);
  const same =
    other.minerals.status === evaluation.minerals.status && other.credit.status === evaluation.credit.status;
  return same ? undefined : { wide, other };
}

const withWhatIf = (scenario: Scenario, whatIf: PartnerWhatIf): Scenario => ({
  ...scenario,
  partners: { ...scenario.partners, ...whatIf },
});

/** Recycling in Japan never counts, so it is not looked at. */
const namesJapan = ({ minerals }: Scenario): boolean =>
  minerals?.entries.some(
    ({ extraction = [], processing = [] }) => extraction.some(isJapan) || processing.some(isJapan),
  ) ?? false;

function isSame({ minerals: a, credit }: Evaluation, { minerals: b, credit: other }: Evaluation): boolean {
  return (
    a.status === b.status &&
    credit.status === other.status &&
    a.share?.min === b.share?.min &&
    a.share?.max === b.share?.max
  );
}
