/**
 * The amount of the credit.
 *
 * Law      26 U.S.C. § 30D(b)(1)-(3); former § 30D(b)(2)-(3) for vehicles before 2023-04-18.
 * Says     $3,750 for each of the two requirements met. Formerly $2,500, plus $417 for a battery of 5 kWh,
 *          plus $417 for each kWh in excess of 5, up to $7,500 in all.
 * Means    Each half on its own. The capacity formula runs on between whole kilowatt hours and is rounded to
 *          the dollar, half up. What the maker certified stands in place of either. After 2026 the law names
 *          no percentage, so the amount is undetermined. A refusal anywhere ends the whole credit, certified
 *          or not; an unknown leaves 0 possible beside the rest.
 * Guidance Amounts the IRS published for 2023: 8.8 kWh $4,502; 12 kWh $5,836.
 * Figures  `minerals-credit`, `components-credit`, `capacity-formula` in public/data/parameters.json.
 * Leaves   The limit by tax owed, the business part and the transfer, which change the claim, not the amount.
 */

import { type Decimal, toMicros } from '../../kernel/decimal';
import type { CreditResult, Evaluation, Finding } from '../evaluation';
import { standingFigure } from '../figures';
import type { Facts } from '../rule';
import type { Figure } from '../rulebook';
import { certifiedAmount, toDollars } from './certificate';

type Halves = Pick<Evaluation, 'minerals' | 'components'>;

const MICRO = 1_000_000;

/** The credit that the findings and the two requirements leave possible. */
export function creditAmount(facts: Facts, findings: readonly Finding[], halves: Halves): CreditResult {
  if (facts.regime === 'prior-law')
    return { basis: null, status: 'not-computed', amountUsd: null, possibleUsd: [] };
  const certified = certifiedAmount(facts);
  const amount = certified === undefined ? computed(facts, findings, halves) : gated(findings, [certified]);
  return { basis: certified === undefined ? 'computed' : 'certified', ...amount };
}

type Amount = Omit<CreditResult, 'basis'>;

const hasFailed = (findings: readonly Finding[]): boolean =>
  findings.some(({ status }) => status === 'failed');

function computed(facts: Facts, findings: readonly Finding[], halves: Halves): Amount {
  switch (facts.regime) {
    case 'capacity-formula':
      return gated(findings, byCapacity(facts));
    case 'sourcing':
      return gated(findings, byHalves(facts, halves));
    default:
      if (hasFailed(findings)) return outcome([0]);
      return {
        status: facts.regime === 'no-percentage' ? 'undetermined' : 'unknown',
        amountUsd: null,
        possibleUsd: unique([0, ...everyAmount(facts)]),
      };
  }
}

/** These amounts, once the findings have had their say: a refusal leaves nothing, an unknown adds 0. */
function gated(findings: readonly Finding[], amounts: readonly number[]): Amount {
  if (hasFailed(findings)) return outcome([0]);
  return outcome(findings.some(({ status }) => status === 'unknown') ? [0, ...amounts] : amounts);
}

const unique = (amounts: readonly number[]): readonly number[] => [...new Set(amounts)].sort((a, b) => a - b);

function outcome(amounts: readonly number[]): Amount {
  const possibleUsd = unique(amounts);
  const [only, ...others] = possibleUsd;
  const amountUsd = others.length === 0 ? (only ?? null) : null;
  if (possibleUsd.every((amount) => amount > 0)) return { status: 'eligible', amountUsd, possibleUsd };
  return { status: amountUsd === 0 ? 'ineligible' : 'unknown', amountUsd, possibleUsd };
}

function amountOf(figure: Figure<Decimal>, { vehicle }: Facts): number {
  return Number(standingFigure(figure, vehicle.placedInService).value);
}

/** Either half, and both. */
function everyAmount(facts: Facts): readonly number[] {
  const { parameters } = facts.rulebook;
  const minerals = amountOf(parameters['minerals-credit'], facts);
  const components = amountOf(parameters['components-credit'], facts);
  return [minerals, components, minerals + components];
}

function byHalves(facts: Facts, { minerals, components }: Halves): readonly number[] {
  const { parameters } = facts.rulebook;
  const first = amountsOf(minerals.status, amountOf(parameters['minerals-credit'], facts));
  const second = amountsOf(components.status, amountOf(parameters['components-credit'], facts));
  return first.flatMap((one) => second.map((other) => one + other));
}

function amountsOf(status: Evaluation['minerals']['status'], amount: number): readonly number[] {
  if (status === 'met') return [amount];
  return status === 'failed' ? [0] : [0, amount];
}

/** USD by battery capacity; with the capacity unknown, the ends of the range. */
function byCapacity({ vehicle, rulebook }: Facts): readonly number[] {
  const { value: formula } = standingFigure(rulebook.parameters['capacity-formula'], vehicle.placedInService);
  const maximum = Number(formula.maximumUsd);
  if (vehicle.batteryKwh === undefined) return [0, maximum];
  const base = Number(formula.baseUsd);
  const above = toMicros(vehicle.batteryKwh) - toMicros(formula.fromKwh);
  if (above < 0) return [base];
  // A capacity too great for exact micro-units is far beyond the maximum.
  if (Number.isNaN(above)) return [maximum];
  const micros = (base + Number(formula.stepUsd)) * MICRO + Number(formula.perKwhUsd) * above;
  return [Math.min(maximum, toDollars(micros))];
}
