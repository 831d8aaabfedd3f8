import type { Evaluation } from '../law';
import { m } from './index';
import type { Grounds } from './reasons/grounds';
import { mineralShareWords, shareWords } from './share';

/** Whether shares by country leave the battery's share open. */
const isOpen = ({ share }: Evaluation['minerals']): boolean => share !== null && share.min !== share.max;

/** How the critical minerals requirement came out, with the figures compared. */
export function mineralsSentence(grounds: Grounds, { minerals, regime }: Evaluation): string {
  const { scenario } = grounds;
  if (minerals.status === 'not-applicable') return notAsked(grounds, regime);
  if (scenario.vehicle?.fuelCell === true) return m.law_minerals_fuel_cell();
  const held = heldAgainst(grounds, minerals.thresholdPercent);
  if (minerals.share === null) return m.law_minerals_nothing_entered(held);
  const share = mineralShareWords(grounds, minerals, minerals.share);
  if (minerals.status === 'unknown') return m.law_minerals_open({ ...held, ...share });
  if (minerals.status === 'depends') return m.law_minerals_depends({ ...held, ...share });
  return isOpen(minerals)
    ? m.law_minerals_held_against_range({ ...held, ...share })
    : m.law_minerals_held_against({ ...held, share: share.min });
}

/** How the battery components requirement came out, with the figures compared. */
export function componentsSentence(grounds: Grounds, { components, regime }: Evaluation): string {
  const { scenario } = grounds;
  const { status, thresholdPercent: threshold, sharePercent, possiblePercent } = components;
  if (status === 'not-applicable') return notAsked(grounds, regime);
  if (scenario.vehicle?.fuelCell === true) return m.law_components_fuel_cell();
  const held = heldAgainst(grounds, threshold);
  if (sharePercent === null) return m.law_components_unknown(held);
  const share = shareWords(grounds, sharePercent, { threshold, under: status !== 'met' });
  if (status === 'unknown' && possiblePercent !== null) {
    const possible = shareWords(grounds, possiblePercent, { threshold, under: false });
    return m.law_components_open({ ...held, share, possible });
  }
  return m.law_components_held_against({ ...held, share });
}

/** How much of the minerals counts, where no percentage is asked; nothing when no mineral is entered. */
export function plainShareSentence(grounds: Grounds, { minerals }: Evaluation): string | undefined {
  if (minerals.share === null) return undefined;
  const share = mineralShareWords(grounds, minerals, minerals.share);
  return isOpen(minerals) ? m.result_share_is_between(share) : m.result_share_is({ share: share.min });
}

const heldAgainst = (
  { format, scenario }: Grounds,
  threshold: number | null,
): { readonly threshold: string; readonly year: string } => ({
  threshold: format.percent(threshold ?? 0, 6),
  year: scenario.vehicle?.placedInService?.slice(0, 4) ?? '',
});

/** Why neither half is asked. */
function notAsked({ format, explanation }: Grounds, regime: Evaluation['regime']): string {
  const { percentages } = explanation.figures;
  switch (regime) {
    case 'prior-law':
      return m.law_half_prior_law();
    case 'capacity-formula':
      return m.law_half_capacity_formula({ first: format.day(percentages.from) });
    case 'no-percentage':
      return m.law_half_no_percentage({ last: format.day(percentages.until) });
    case 'sourcing':
    case 'unknown':
      return m.law_half_day_unknown();
  }
}
