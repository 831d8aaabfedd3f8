/**
 * The law as a library, `rules/1/battery-origin-rules.js`: contract § 2, and the workings behind an evaluation. What is
 * named here is public: within version 1 no name goes and none changes its meaning.
 */
export type { Problem } from '../kernel/problem';
export type { Result } from '../kernel/result';
export type {
  Citation,
  EntryTrace,
  Evaluation,
  Explanation,
  Finding,
  Rulebook,
  RulebookFiles,
  Scenario,
} from '../law';
export { editionOf, evaluate, explain, parseRulebook, parseScenario, traceEntries } from '../law';
