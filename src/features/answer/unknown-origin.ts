import {
  type Act,
  type Chain,
  type Evaluation,
  NOT_KNOWN,
  type Part,
  type Scenario,
  type Shares,
  valueAddedIn,
} from '../../law';

/** Percent of the listed minerals' value of which it is not known where a stage took place. */
export interface UnknownOrigin {
  readonly extraction: number;
  readonly processing: number;
  readonly recycling: number;
}

/** How much is not known, by stage: the unnamed rest, "not known" by name, and stages that are absent. For display. */
export function unknownOrigin({ minerals }: Scenario, evaluation: Evaluation): UnknownOrigin {
  const total = { extraction: 0, processing: 0, recycling: 0 };
  let value = 0;
  (minerals?.entries ?? []).forEach((entry, index) => {
    if (evaluation.minerals.entries[index]?.counted !== true) return;
    const own = Number(entry.valueUsd);
    const unknown = entry.kind === 'chain' ? ofChain(entry) : ofShares(entry);
    value += own;
    for (const stage of STAGES) total[stage] += own * unknown[stage];
  });
  const percent = (part: number): number => (value === 0 ? 0 : (100 * part) / value);
  return {
    extraction: percent(total.extraction),
    processing: percent(total.processing),
    recycling: percent(total.recycling),
  };
}

const STAGES = ['extraction', 'processing', 'recycling'] as const;

function ofChain({ extraction, processing, recycling }: Chain): UnknownOrigin {
  if (recycling !== undefined) return { extraction: 0, processing: 0, recycling: unknownAdded(recycling) };
  return { extraction: unknownAdded(extraction), processing: unknownAdded(processing), recycling: 0 };
}

/** Part of a stage's value added that nobody can place; all of it when the stage is absent or empty of value. */
function unknownAdded(acts: readonly Act[] = []): number {
  const known = sum(acts.filter(isKnown), valueAddedIn);
  const total = sum(acts, valueAddedIn);
  return total === 0 ? 1 : 1 - known / total;
}

function ofShares({ recycled = [], extraction, processing }: Shares): UnknownOrigin {
  const rest = 1 - percentOf(recycled) / 100;
  const unknown = (parts: readonly Part[] = []): number =>
    rest * (1 - percentOf(parts.filter(isKnown)) / 100);
  return {
    extraction: unknown(extraction),
    processing: unknown(processing),
    recycling: percentOf(recycled.filter((part) => !isKnown(part))) / 100,
  };
}

const isKnown = ({ country }: Act | Part): boolean => country !== NOT_KNOWN;

const percentOf = (parts: readonly Part[]): number => sum(parts, ({ percent }) => percent);

/** Millionths are whole numbers, so that percents of up to 100 add up exactly. */
const sum = <T>(items: readonly T[], amount: (item: T) => string): number =>
  items.reduce((total, item) => total + Math.round(Number(amount(item)) * 1e6), 0) / 1e6;
