import { type Format, useFormat } from '../../text/format';
import { type LateMessages, useLateText } from '../../text/late';
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
  const late = useLateText();
  const format = useFormat();
  const isOver = claim.route === 'nothing' || claim.route === 'unknown';
  return {
    route: routeWords(late, format, claim),
    money: isOver ? [] : moneyWords(late, format, claim),
    forms: isOver || claim.route === 'too-late' ? [] : formWords(late, claim),
  };
}

function routeWords(late: LateMessages, { day }: Format, claim: Claim): readonly string[] {
  const { route, taxYear, returnDue, claimBy } = claim;
  if (taxYear === undefined || returnDue === undefined || claimBy === undefined)
    return [late.insight_claim_unknown()];
  const year = String(taxYear);
  const last = day(claimBy);
  const report = claim.portalReport ? [late.insight_claim_report()] : [];
  switch (route) {
    case 'unknown':
      return [late.insight_claim_unknown()];
    case 'nothing':
      return [late.insight_claim_nothing()];
    case 'transfer-or-return':
      return [
        late.insight_claim_transfer_or_return({ year }),
        late.insight_claim_amend_by({ last }),
        ...report,
      ];
    case 'transferred':
      return [late.insight_claim_transferred({ year })];
    case 'return':
      return [
        late.insight_claim_return({ year, due: day(returnDue) }),
        late.insight_claim_amend_by({ last }),
        ...report,
      ];
    case 'amended-return':
      return [late.insight_claim_amended({ year, last }), late.insight_claim_later(), ...report];
    case 'too-late':
      return [late.insight_claim_too_late({ year, last }), late.insight_claim_later()];
  }
}

function moneyWords(late: LateMessages, { money }: Format, claim: Claim): readonly string[] {
  const { amountUsd, certain, split, route } = claim;
  const amount = { amount: money(amountUsd) };
  const lines = [certain ? late.insight_claim_amount(amount) : late.insight_claim_up_to(amount)];
  if (split === undefined) return lines;
  if (split.business === undefined) lines.push(late.insight_claim_no_use());
  if (split.business === 'whole') return [...lines, late.insight_claim_business_whole()];
  if (split.business === 'apportioned')
    lines.push(
      late.insight_claim_business_part({
        business: money(split.businessUsd),
        personal: money(split.personalUsd),
      }),
    );
  if (route === 'transferred') return [...lines, late.insight_claim_transfer_tax()];
  const { allowedUsd, lostUsd } = split;
  if (allowedUsd === undefined || lostUsd === undefined) return [...lines, late.insight_claim_tax_none()];
  const allowed = money(allowedUsd);
  return [
    ...lines,
    lostUsd > 0
      ? late.insight_claim_tax_short({ allowed, lost: money(lostUsd) })
      : late.insight_claim_tax_enough({ allowed }),
  ];
}

function formWords(late: LateMessages, { forms, taxYear, split }: Claim): readonly string[] {
  if (forms === 'none') return [];
  if (forms === 'as-2023') return [late.insight_claim_form_2023()];
  const caution =
    forms === 'not-checked'
      ? [late.insight_claim_form_2024()]
      : forms === 'as-2025-may-change'
        ? [late.insight_claim_form_2026({ year: String(taxYear) })]
        : [];
  const business = split?.business === 'whole' || split?.business === 'apportioned';
  return [
    ...caution,
    late.insight_claim_form_income(),
    late.insight_claim_form_vehicle(),
    late.insight_claim_form_gates(),
    late.insight_claim_form_amount(),
    ...(business ? [late.insight_claim_form_business()] : []),
    ...(split?.business === 'whole' ? [] : [late.insight_claim_form_personal()]),
  ];
}
