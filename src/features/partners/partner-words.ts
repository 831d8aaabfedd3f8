import type { Commitment, EventId } from '../../law';
import type { Messages } from '../../text';

const COMMITMENTS: Readonly<Record<Commitment, (text: Messages) => string>> = {
  'no-export-duties': (text) => text.partners_commitment_no_export_duties(),
  'non-market-practices': (text) => text.partners_commitment_non_market_practices(),
  'investment-review': (text) => text.partners_commitment_investment_review(),
  'labor-rights': (text) => text.partners_commitment_labor_rights(),
  'circular-economy': (text) => text.partners_commitment_circular_economy(),
  review: (text) => text.partners_commitment_review(),
};

const EVENTS: Readonly<Record<EventId, (text: Messages) => string>> = {
  signed: (text) => text.partners_event_signed(),
  'gao-not-a-rule': (text) => text.partners_event_gao_not_a_rule(),
  'review-due': (text) => text.partners_event_review_due(),
  'framework-not-binding': (text) => text.partners_event_framework_not_binding(),
  'action-plans': (text) => text.partners_event_action_plans(),
  'plurilateral-comment-request': (text) => text.partners_event_plurilateral_comment_request(),
  'critical-minerals-action-plan': (text) => text.partners_event_critical_minerals_action_plan(),
  'no-termination-found': (text) => text.partners_event_no_termination_found(),
};

/** What the parties undertook, in words. */
export const commitmentWords = (text: Messages, commitment: Commitment): string =>
  COMMITMENTS[commitment](text);

/** What became of an agreement on a day, in words. */
export const eventSentence = (text: Messages, event: EventId): string => EVENTS[event](text);
