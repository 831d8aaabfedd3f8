import type { Commitment, EventId } from '../../law';
import { m } from '../../text';

const COMMITMENTS: Readonly<Record<Commitment, () => string>> = {
  'no-export-duties': m.partners_commitment_no_export_duties,
  'non-market-practices': m.partners_commitment_non_market_practices,
  'investment-review': m.partners_commitment_investment_review,
  'labor-rights': m.partners_commitment_labor_rights,
  'circular-economy': m.partners_commitment_circular_economy,
  review: m.partners_commitment_review,
};

const EVENTS: Readonly<Record<EventId, () => string>> = {
  signed: m.partners_event_signed,
  'gao-not-a-rule': m.partners_event_gao_not_a_rule,
  'review-due': m.partners_event_review_due,
  'framework-not-binding': m.partners_event_framework_not_binding,
  'action-plans': m.partners_event_action_plans,
  'plurilateral-comment-request': m.partners_event_plurilateral_comment_request,
  'critical-minerals-action-plan': m.partners_event_critical_minerals_action_plan,
  'no-termination-found': m.partners_event_no_termination_found,
};

/** What the parties undertook, in words. */
export const commitmentWords = (commitment: Commitment): string => COMMITMENTS[commitment]();

/** What became of an agreement on a day, in words. */
export const eventSentence = (event: EventId): string => EVENTS[event]();
