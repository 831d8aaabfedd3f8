import type { Evaluation } from '../../law';
import { OF_THE_MAKER } from '../../text/open-points';
import type { Requirement } from '../../text/requirements';
import { isForTheReport } from '../../text/verdict';

/** The requirements that decide, weightiest first, and those that decide nothing here. */
export interface Sorted {
  readonly deciding: readonly Requirement[];
  readonly rest: readonly Requirement[];
}

/** What decides comes first: refusals, those that end the whole credit before the halves; then what is open. */
const ORDER = ['failed', 'depends', 'unknown', 'met'] as const;

/**
 * Sorts both halves and the twelve conditions. Conditions that are met or not asked decide nothing; a half decides
 * where neither a refusal nor a certificate has settled the credit before it.
 */
export function sortRequirements(all: readonly Requirement[], evaluation: Evaluation): Sorted {
  const isReported = isForTheReport(evaluation);
  const halvesDecide = evaluation.credit.basis === 'computed' && !isReported && isHalved(evaluation);
  const isRefused = evaluation.findings.some(({ status }) => status === 'failed');
  const isDeciding = ({ subject, status }: Requirement): boolean => {
    // A refusal settles it, whatever else is open.
    if (isRefused) return status === 'failed' && isCondition({ subject });
    if (!isCondition({ subject })) return halvesDecide && status !== 'not-applicable';
    if (status === 'unknown') return !isReported || !OF_THE_MAKER.has(subject);
    return status === 'failed';
  };
  const chosen = all.filter(isDeciding);
  const ordered = [...chosen.filter(isCondition), ...chosen.filter((each) => !isCondition(each))];
  return {
    deciding: ORDER.flatMap((status) => ordered.filter((each) => each.status === status)),
    rest: all.filter((each) => !isDeciding(each)),
  };
}

/** Whether it is one of the twelve conditions rather than a half. */
export const isCondition = ({ subject }: Pick<Requirement, 'subject'>): boolean =>
  subject !== 'minerals' && subject !== 'components';

/** Whether the halves are asked. */
const isHalved = ({ regime }: Evaluation): boolean => regime === 'sourcing' || regime === 'no-percentage';

const DELIVERED = '/vehicle/placedInService';
const CERTIFIED = '/vehicle/certifiedUsd';

/** The weightiest first: days, the certificate, income, price, place of assembly. */
const WEIGHT: readonly string[] = [
  '/vehicle/acquired',
  DELIVERED,
  CERTIFIED,
  '/buyer/thisYear',
  '/buyer/lastYear',
  '/vehicle/msrpUsd',
  '/vehicle/vehicleClass',
  '/vehicle/finalAssembly',
  '/vehicle/sellerReport',
];

/**
 * The facts that are not known and could settle something, each once. Of a car whose sourcing nobody knows, the
 * seller's report is asked about, not what the maker alone knows.
 */
export function needsOf(evaluation: Evaluation, depth: 'car' | 'battery'): readonly string[] {
  const { findings, minerals, components, regime, credit } = evaluation;
  if (credit.status === 'ineligible' || regime === 'prior-law') return [];
  const isReported = depth === 'car' && isForTheReport(evaluation);
  const asked = findings.filter(({ rule }) => !isReported || !OF_THE_MAKER.has(rule));
  const asksSourcing = !isReported && credit.basis !== 'certified' && regime !== 'capacity-formula';
  const all = new Set([
    ...(regime === 'unknown' ? [DELIVERED] : []),
    ...(isReported ? [CERTIFIED] : []),
    ...asked.flatMap(({ needs = [] }) => needs),
    ...(asksSourcing && minerals.share === null ? ['/minerals'] : []),
    ...(asksSourcing && components.sharePercent === null ? ['/components'] : []),
  ]);
  const weight = (pointer: string): number => {
    const at = WEIGHT.indexOf(pointer);
    return at === -1 ? WEIGHT.length : at;
  };
  return [...all].sort((a, b) => weight(a) - weight(b));
}
