import { type Messages, useText } from '../../text';
import { type Format, useFormat } from '../../text/format';
import type { Claim } from './claim';

interface ClaimWords {
  /** What to do, and by when. */
  readonly route: readonly string[];
  /** Amount, split and limit. */
  readonly money: readonly string[];
  readonly forms: readonly string[];
}

/** The claim in words. */
export function useClaimWords(claim: Claim): ClaimWords {
  const text = useText();
  const format = useFormat();
  const isOver = claim.route === 'nothing' || claim.route === 'unknown';
  return {
    route: routeWords(text, format, claim),
    money: isOver ? [] : moneyWords(text, format, claim),
    forms: isOver || claim.route === 'too-late' ? [] : formWords(text, claim),
  };
}

function routeWords(text: Messages, { day }: Format, claim: Claim): readonly string[] {
  const { route, taxYear, returnDue, claimBy } = claim;
  if (taxYear === undefined || returnDue === undefined || claimBy === undefined)
    return [text.insight_claim_unknown()];
  const year = String(taxYear);
  const last = day(claimBy);
  const report = claim.portalReport ? [text.insight_claim_report()] : [];
  switch (route) {
    case 'unknown':
      return [text.insight_claim_unknown()];
    case 'nothing':
      return [text.insight_claim_nothing()];
    case 'transfer-or-return':
      return [
        text.insight_claim_transfer_or_return({ year }),
        text.insight_claim_amend_by({ last }),
        ...report,
      ];
    case 'transferred':
      return [text.insight_claim_transferred({ year })];
    case 'return':
      return [
        text.insight_claim_return({ year, due: day(returnDue) }),
        text.insight_claim_amend_by({ last }),
        ...report,
      ];
    case 'amended-return':
      return [text.insight_claim_amended({ year, last }), text.insight_claim_later(), ...report];
    case 'too-late':
      return [text.insight_claim_too_late({ year, last }), text.insight_claim_later()];
  }
}

function moneyWords(text: Messages, { money }: Format, claim: Claim): readonly string[] {
  const { amountUsd, certain, split, route } = claim;
  const amount = { amount: money(amountUsd) };
  const lines = [certain ? text.insight_claim_amount(amount) : text.insight_claim_up_to(amount)];
  if (split === undefined || amountUsd === 0) return lines;
  if (split.business === undefined) lines.push(text.insight_claim_no_use());
  if (split.business === 'whole') return [...lines, text.insight_claim_business_whole()];
  if (split.business === 'apportioned')
    lines.push(
      text.insight_claim_business_part({
        business: money(split.businessUsd),
        personal: money(split.personalUsd),
      }),
    );
  if (route === 'transferred') return [...lines, text.insight_claim_transfer_tax()];
  const { allowedUsd, lostUsd } = split;
  if (allowedUsd === undefined || lostUsd === undefined) return [...lines, text.insight_claim_tax_none()];
  const allowed = money(allowedUsd);
  return [
    ...lines,
    lostUsd > 0
      ? text.insight_claim_tax_short({ allowed, lost: money(lostUsd) })
      : text.insight_claim_tax_enough({ allowed }),
  ];
}

function formWords(text: Messages, { forms, taxYear, split }: Claim): readonly string[] {
  if (forms === 'none') return [];
  if (forms === 'as-2023') return [text.insight_claim_form_2023()];
  const caution =
    forms === 'not-checked'
      ? [text.insight_claim_form_2024()]
      : forms === 'as-2025-may-change'
        ? [text.insight_claim_form_2026({ year: String(taxYear) })]
        : [];
  const business = split?.business === 'whole' || split?.business === 'apportioned';
  return [
    ...caution,
    text.insight_claim_form_income(),
    text.insight_claim_form_vehicle(),
    text.insight_claim_form_gates(),
    text.insight_claim_form_amount(),
    ...(business ? [text.insight_claim_form_business()] : []),
    ...(split?.business === 'whole' ? [] : [text.insight_claim_form_personal()]),
  ];
}
