import type { Citation, RuleId } from '../law';
import type { Messages } from './index';

const TITLES: Readonly<Record<RuleId, (text: Messages) => string>> = {
  'acquired-in-time': (text) => text.law_rule_acquired_in_time(),
  'original-use': (text) => text.law_rule_original_use(),
  'not-for-resale': (text) => text.law_rule_not_for_resale(),
  'qualified-manufacturer': (text) => text.law_rule_qualified_manufacturer(),
  'gross-weight': (text) => text.law_rule_gross_weight(),
  'battery-capacity': (text) => text.law_rule_battery_capacity(),
  'final-assembly': (text) => text.law_rule_final_assembly(),
  'seller-report': (text) => text.law_rule_seller_report(),
  'price-limit': (text) => text.law_rule_price_limit(),
  'income-limit': (text) => text.law_rule_income_limit(),
  'feoc-components': (text) => text.law_rule_feoc_components(),
  'feoc-minerals': (text) => text.law_rule_feoc_minerals(),
};

/** What a rule asks, in a few words. */
export const ruleTitle = (text: Messages, rule: RuleId): string => TITLES[rule](text);

/** A citation to show: its link, and how far it was checked where it was not the official text. */
export interface SourceWords {
  readonly label: string;
  readonly url: string;
  readonly note: string | undefined;
}

export const sourceWords = (text: Messages, { label, url, checked }: Citation): SourceWords => ({
  label,
  url,
  note: checkedWords(text, checked),
});

/** A source where each says how far it was checked, the official text too. */
export function checkedSource(text: Messages, citation: Citation): SourceWords & { readonly note: string } {
  const source = sourceWords(text, citation);
  return { ...source, note: source.note ?? text.insight_checked_official() };
}

function checkedWords(text: Messages, checked: Citation['checked']): string | undefined {
  if (checked === 'official-text') return undefined;
  return checked === 'secondary-source' ? text.law_checked_secondary() : text.law_checked_not();
}
