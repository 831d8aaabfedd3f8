import {
  type Evaluation,
  evaluate,
  type Rulebook,
  type Scenario,
  type SourcingTest,
  sourcingTest,
} from '../../law';

export interface UnderTest {
  readonly test: SourcingTest;
  /** Whether the scenario's own result is under this test. */
  readonly isUsed: boolean;
  readonly minerals: Evaluation['minerals'];
}

/** The sourcing under both tests, the one used first; undefined when no listed mineral is entered. */
export function bothTests(
  scenario: Scenario,
  rulebook: Rulebook,
  { minerals }: Evaluation,
): readonly [UnderTest, UnderTest] | undefined {
  if (minerals.share === null) return undefined;
  const used = sourcingTest(scenario, rulebook);
  const other: SourcingTest =
    used === 'traced-qualifying-value' ? 'fifty-percent-value-added' : 'traced-qualifying-value';
  const underOther = { ...scenario, minerals: { entries: [], ...scenario.minerals, test: other } };
  return [
    { test: used, isUsed: true, minerals },
    { test: other, isUsed: false, minerals: evaluate(underOther, rulebook).minerals },
  ];
}

/** How far the tests agree. */
export function agreement([a, b]: readonly [UnderTest, UnderTest]): 'same' | 'same-answer' | 'disagree' {
  if (a.minerals.status !== b.minerals.status) return 'disagree';
  const same =
    a.minerals.share?.min === b.minerals.share?.min && a.minerals.share?.max === b.minerals.share?.max;
  return same ? 'same' : 'same-answer';
}
