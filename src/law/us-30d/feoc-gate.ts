import type { Citation } from '../citation';
import type { Compared } from '../compared';
import { figureOn } from '../figures';
import { firstUsed, heldDay } from '../hold';
import type { Answer, Facts } from '../rule';
import type { Figure } from '../rulebook';
import { FUEL_CELL, fuelCellAnswer, fuelCellCompared } from './fuel-cell';

const DELIVERED = '/vehicle/placedInService';

/** Either the answer that leaves foreign entities out of account, or what led to asking about them. */
export interface FeocGate {
  readonly answer?: Answer;
  readonly used: readonly string[];
  readonly cites: readonly Citation[];
}

/** What the gate compares: the fuel cell, or the day of delivery with the first day of the rule. */
export function gateCompared(
  { vehicle, rulebook }: Facts,
  id: 'feoc-components' | 'feoc-minerals',
): readonly Compared[] {
  if (vehicle.fuelCell === true) return fuelCellCompared;
  const figure = firstUsed(id, rulebook.parameters[id]);
  const value = vehicle.placedInService;
  const held = heldDay({ fact: DELIVERED, value, relation: 'at-least', limit: figure.from });
  return [{ kind: 'day', ...held, figure }];
}

/** Whether the rule on foreign entities is asked at all: of which vehicles, and from which day on. */
export function feocGate({ vehicle }: Facts, figure: Figure<'barred'>): FeocGate {
  const used = [FUEL_CELL, DELIVERED];
  const { cites } = figure.periods[0];
  const day = vehicle.placedInService;
  const gate = (answer: Answer): FeocGate => ({ answer, used, cites });
  if (vehicle.fuelCell === true) return gate(fuelCellAnswer);
  if (day === undefined)
    return gate({ status: 'unknown', code: 'FEOC_DAY_UNKNOWN', used, needs: [DELIVERED], cites });
  if (figureOn(figure, day) === undefined)
    return gate({ status: 'not-applicable', code: 'FEOC_NOT_YET_IN_FORCE', used, cites });
  return { used, cites };
}
