import type { StageChange, Way } from '../../insight';
import type { Entry } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import type { Held } from '../../text/share';

/** However little more counts, it is not rounded to nothing. */
export const NOTHING_ASKED: Held = { threshold: null, under: false };

/** What moves where. */
export function whatWords({ stage, country }: StageChange, mineral: Entry['mineral'] | undefined): string {
  const named = {
    mineral: mineral === undefined ? '' : mineralInText(mineral),
    country: format.country(country),
  };
  if (stage === 'extraction') return m.insight_way_extraction(named);
  return stage === 'processing' ? m.insight_way_processing(named) : m.insight_way_recycling(named);
}

/** Percentage points of the share; for display. */
export const pointsOf = ({ gain }: StageChange, { evaluation }: Way): number =>
  Number(gain.numerator) / Number(gain.denominator) / 1e4 / Number(evaluation.minerals.totalValueUsd);
