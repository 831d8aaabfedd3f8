import type { Stage } from './columns';
import { plainWords } from './heading-facts';
import { STAGE_STEMS } from './words/heading-stems';

/** The stage that a cell names: `Mining`, `Refinación`, `精製`. */
export function stageOfWord(word: string): Stage | undefined {
  const stage = STAGE_STEMS.find(([, stem]) => stem.test(plainWords(word)))?.[0];
  return stage === 'stage' ? undefined : stage;
}
