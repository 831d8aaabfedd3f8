import type { RuleId } from '../law';
import { m } from './index';

/** A rule, or one of the two halves of the credit. */
export type RuleOrHalf = RuleId | 'minerals' | 'components';

/** A rule in few words: what the text says, and what the calculator makes of it. */
export interface RuleWords {
  readonly says: string;
  readonly means: string;
}

const WORDS: Readonly<Record<RuleOrHalf, () => RuleWords>> = {
  minerals: () => ({ says: m.insight_says_minerals(), means: m.insight_means_minerals() }),
  components: () => ({ says: m.insight_says_components(), means: m.insight_means_components() }),
  'acquired-in-time': () => ({ says: m.insight_says_acquired(), means: m.insight_means_acquired() }),
  'original-use': () => ({ says: m.insight_says_original_use(), means: m.insight_means_original_use() }),
  'not-for-resale': () => ({ says: m.insight_says_resale(), means: m.insight_means_resale() }),
  'qualified-manufacturer': () => ({ says: m.insight_says_maker(), means: m.insight_means_maker() }),
  'gross-weight': () => ({ says: m.insight_says_weight(), means: m.insight_means_weight() }),
  'battery-capacity': () => ({ says: m.insight_says_capacity(), means: m.insight_means_capacity() }),
  'final-assembly': () => ({ says: m.insight_says_assembly(), means: m.insight_means_assembly() }),
  'seller-report': () => ({ says: m.insight_says_seller(), means: m.insight_means_seller() }),
  'price-limit': () => ({ says: m.insight_says_price(), means: m.insight_means_price() }),
  'income-limit': () => ({ says: m.insight_says_income(), means: m.insight_means_income() }),
  'feoc-components': () => ({ says: m.insight_says_feoc_parts(), means: m.insight_means_feoc_parts() }),
  'feoc-minerals': () => ({ says: m.insight_says_feoc_minerals(), means: m.insight_means_feoc_minerals() }),
};

/** What the rule says, and what it means. */
export const ruleWords = (rule: RuleOrHalf): RuleWords => WORDS[rule]();
