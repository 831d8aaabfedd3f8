import type { RuleId } from '../law';
import type { Messages } from './index';

/** A rule, or one of the two halves of the credit. */
export type RuleOrHalf = RuleId | 'minerals' | 'components';

/** A rule in few words: what the text says, and what the calculator makes of it. */
export interface RuleWords {
  readonly says: string;
  readonly means: string;
}

const WORDS: Readonly<Record<RuleOrHalf, (text: Messages) => RuleWords>> = {
  minerals: (t) => ({ says: t.insight_says_minerals(), means: t.insight_means_minerals() }),
  components: (t) => ({ says: t.insight_says_components(), means: t.insight_means_components() }),
  'acquired-in-time': (t) => ({ says: t.insight_says_acquired(), means: t.insight_means_acquired() }),
  'original-use': (t) => ({ says: t.insight_says_original_use(), means: t.insight_means_original_use() }),
  'not-for-resale': (t) => ({ says: t.insight_says_resale(), means: t.insight_means_resale() }),
  'qualified-manufacturer': (t) => ({ says: t.insight_says_maker(), means: t.insight_means_maker() }),
  'gross-weight': (t) => ({ says: t.insight_says_weight(), means: t.insight_means_weight() }),
  'battery-capacity': (t) => ({ says: t.insight_says_capacity(), means: t.insight_means_capacity() }),
  'final-assembly': (t) => ({ says: t.insight_says_assembly(), means: t.insight_means_assembly() }),
  'seller-report': (t) => ({ says: t.insight_says_seller(), means: t.insight_means_seller() }),
  'price-limit': (t) => ({ says: t.insight_says_price(), means: t.insight_means_price() }),
  'income-limit': (t) => ({ says: t.insight_says_income(), means: t.insight_means_income() }),
  'feoc-components': (t) => ({ says: t.insight_says_feoc_parts(), means: t.insight_means_feoc_parts() }),
  'feoc-minerals': (t) => ({ says: t.insight_says_feoc_minerals(), means: t.insight_means_feoc_minerals() }),
};

/** What the rule says, and what it means. */
export const ruleWords = (text: Messages, rule: RuleOrHalf): RuleWords => WORDS[rule](text);
