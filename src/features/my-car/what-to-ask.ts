import type { Vehicle } from '../../data/vehicles';
import type { Evaluation, RuleId } from '../../law';
import type { FormValues } from '../../scenario-form';

/** The facts of the car that are asked for only where the answer hangs on them, the weightiest first. */
export const CAR_FACTS = ['vehicleClass', 'msrpUsd', 'finalAssembly', 'batteryKwh'] as const;
export type CarFact = (typeof CAR_FACTS)[number];

/** What is of use to ask, for what is known. */
export interface Asked {
  readonly car: boolean;
  readonly delivery: boolean;
  readonly income: boolean;
  /** What the seller's report shows. */
  readonly report: boolean;
  readonly facts: readonly CarFact[];
  /** Whether there is anything else to say: the folded lines. */
  readonly rest: boolean;
}

const NOTHING: Asked = { car: true, delivery: true, income: false, report: false, facts: [], rest: false };

/**
 * What to ask about a car. A used or leased one, one of 2022 and one acquired too late have no credit of this kind,
 * whatever else is said: their answer needs nothing more.
 */
export function whatToAsk(
  { vehicle }: FormValues,
  evaluation: Evaluation | null,
  car: Vehicle | undefined,
): Asked {
  const { acquisition } = vehicle;
  if (acquisition === 'leased') return { ...NOTHING, car: false, delivery: false };
  if (acquisition === 'used') return { ...NOTHING, car: false };
  if (evaluation === null) return { ...NOTHING, income: true };
  const { regime } = evaluation;
  if (regime === 'prior-law' || statusOf(evaluation, 'acquired-in-time') === 'failed') return NOTHING;
  const isBegun = vehicle.car !== '' || vehicle.placedInService !== '' || vehicle.acquired !== '';
  return {
    car: true,
    delivery: true,
    income: true,
    report: isBegun && regime !== 'no-percentage',
    facts: isBegun ? factsAsked(evaluation, car) : [],
    rest: true,
  };
}

function factsAsked(evaluation: Evaluation, car: Vehicle | undefined): readonly CarFact[] {
  const needed = new Set(
    evaluation.findings.flatMap(({ status, needs = [] }) => (status === 'unknown' ? needs : [])),
  );
  return CAR_FACTS.filter((fact) => {
    // To be listed a car needed a battery of 7 kWh; its size matters only where it gives the amount.
    if (fact === 'batteryKwh' && car !== undefined && evaluation.regime !== 'capacity-formula') return false;
    if (fact === 'finalAssembly' && car?.assembly.alsoElsewhere === true) return true;
    return needed.has(`/vehicle/${fact}`);
  });
}

const statusOf = ({ findings }: Evaluation, rule: RuleId) =>
  findings.find((finding) => finding.rule === rule)?.status;
