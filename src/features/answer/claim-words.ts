import { m } from '../../text';
import type { Claim } from '../../text/claim/claim';
import { type Format, format } from '../../text/format';

interface ClaimWords {
  /** What to do, and by when. */
  readonly route: readonly string[];
  /** Amount, split and limit. */
  readonly money: readonly string[];
  readonly forms: readonly string[];
}

/** The claim in words, in full. */
export function claimWords(claim: Claim): ClaimWords {
  const isOver = claim.route === 'nothing' || claim.route === 'unknown';
  return {
    route: routeWords(format, claim),
    money: isOver ? [] : moneyWords(format, claim),
    forms: isOver || claim.route === 'too-late' ? [] : formWords(claim),
  };
}

function routeWords({ day }: Format, claim: Claim): readonly string[] {
  const { route, taxYear, returnDue, claimBy } = claim;
  if (taxYear === undefined || returnDue === undefined || claimBy === undefined)
    return [m.insight_claim_unknown()];
  const year = String(taxYear);
  const last = day(claimBy);
  const report = claim.portalReport ? [m.insight_claim_report()] : [];
  switch (route) {
    case 'unknown':
      return [m.insight_claim_unknown()];
    case 'nothing':
      return [m.insight_claim_nothing()];
    case 'transfer-or-return':
      return [m.insight_claim_transfer_or_return({ year }), m.insight_claim_amend_by({ last }), ...report];
    case 'transferred':
      return [m.insight_claim_transferred({ year })];
    case 'return':
      return [
        m.insight_claim_return({ year, due: day(returnDue) }),
        m.insight_claim_amend_by({ last }),
        ...report,
      ];
    case 'amended-return':
      return [m.insight_claim_amended({ year, last }), m.insight_claim_later(), ...report];
    case 'too-late':
      return [m.insight_claim_too_late({ year, last }), m.insight_claim_later()];
  }
}

function moneyWords({ money }: Format, claim: Claim): readonly string[] {
  const { amountUsd, certain, split, route } = claim;
  const amount = { amount: money(amountUsd) };
  const lines = [certain ? m.insight_claim_amount(amount) : m.insight_claim_up_to(amount)];
  if (split === undefined || amountUsd === 0) return lines;
  if (split.business === undefined) lines.push(m.insight_claim_no_use());
  if (split.business === 'whole') return [...lines, m.insight_claim_business_whole()];
  if (split.business === 'apportioned')
    lines.push(
      m.insight_claim_business_part({
        business: money(split.businessUsd),
        personal: money(split.personalUsd),
      }),
    );
  if (route === 'transferred') return [...lines, m.insight_claim_transfer_tax()];
  const { allowedUsd, lostUsd } = split;
  if (allowedUsd === undefined || lostUsd === undefined) return [...lines, m.insight_claim_tax_none()];
  const allowed = money(allowedUsd);
  return [
    ...lines,
    lostUsd > 0
      ? m.insight_claim_tax_short({ allowed, lost: money(lostUsd) })
      : m.insight_claim_tax_enough({ allowed }),
  ];
}

function formWords({ forms, taxYear, split }: Claim): readonly string[] {
  if (forms === 'none') return [];
  if (forms === 'as-2023') return [m.insight_claim_form_2023()];
  const caution =
    forms === 'not-checked'
      ? [m.insight_claim_form_2024()]
      : forms === 'as-2025-may-change'
        ? [m.insight_claim_form_2026({ year: String(taxYear) })]
        : [];
  const business = split?.business === 'whole' || split?.business === 'apportioned';
  return [
    ...caution,
    m.insight_claim_form_income(),
    m.insight_claim_form_vehicle(),
    m.insight_claim_form_gates(),
    m.insight_claim_form_amount(),
    ...(business ? [m.insight_claim_form_business()] : []),
    ...(split?.business === 'whole' ? [] : [m.insight_claim_form_personal()]),
  ];
}
