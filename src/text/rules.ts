import type { Citation, RuleId } from '../law';
import { m } from './index';

const TITLES: Readonly<Record<RuleId, () => string>> = {
  'acquired-in-time': m.law_rule_acquired_in_time,
  'original-use': m.law_rule_original_use,
  'not-for-resale': m.law_rule_not_for_resale,
  'qualified-manufacturer': m.law_rule_qualified_manufacturer,
  'gross-weight': m.law_rule_gross_weight,
  'battery-capacity': m.law_rule_battery_capacity,
  'final-assembly': m.law_rule_final_assembly,
  'seller-report': m.law_rule_seller_report,
  'price-limit': m.law_rule_price_limit,
  'income-limit': m.law_rule_income_limit,
  'feoc-components': m.law_rule_feoc_components,
  'feoc-minerals': m.law_rule_feoc_minerals,
};

/** What a rule asks, in a few words. */
export const ruleTitle = (rule: RuleId): string => TITLES[rule]();

/** A citation to show: its link, and how far it was checked where it was not the official text. */
export interface SourceWords {
  readonly label: string;
  readonly url: string;
  readonly note: string | undefined;
}

export const sourceWords = ({ label, url, checked }: Citation): SourceWords => ({
  label,
  url,
  note: checkedWords(checked),
});

/** A source where each says how far it was checked, the official text too. */
export function checkedSource(citation: Citation): SourceWords & { readonly note: string } {
  const source = sourceWords(citation);
  return { ...source, note: source.note ?? m.insight_checked_official() };
}

function checkedWords(checked: Citation['checked']): string | undefined {
  if (checked === 'official-text') return undefined;
  return checked === 'secondary-source' ? m.law_checked_secondary() : m.law_checked_not();
}
