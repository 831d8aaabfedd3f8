import { useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralShareWords } from '../../text/share';
import { Mark } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import { agreement, bothTests, type UnderTest } from './both-tests';

/** Both arithmetic tests side by side, and a word when they disagree. */
export default function BothTestsSection() {
  const text = useText();
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const both = useMemo(() => bothTests(scenario, rulebook), [scenario, rulebook]);
  if (both === undefined) return <p>{text.result_share_none()}</p>;
  const sentence = {
    same: text.insight_tests_agree,
    'same-answer': text.insight_tests_differ,
    disagree: text.insight_tests_disagree,
  }[agreement(both)]();
  return (
    <>
      <p>{sentence}</p>
      <ChartTable label={text.insight_tests_heading()}>
        <thead>
          <tr>
            <th scope="col">{text.insight_tests_column()}</th>
            <th scope="col">{text.insight_years_column_share()}</th>
            <th scope="col">{text.insight_years_column_result()}</th>
          </tr>
        </thead>
        <tbody>
          {both.map((each) => (
            <Row key={each.test} under={each} />
          ))}
        </tbody>
      </ChartTable>
    </>
  );
}

const MEANINGS = {
  met: 'counts',
  failed: 'does-not',
  depends: 'depends',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
} as const;

function Row({ under: { test, isUsed, minerals } }: { readonly under: UnderTest }) {
  const text = useText();
  const format = useFormat();
  if (minerals.share === null) return null;
  const name = test === 'traced-qualifying-value' ? text.insight_test_traced() : text.insight_test_fifty();
  const { min, max } = mineralShareWords({ text, format }, minerals, minerals.share);
  const status = {
    met: text.insight_years_met,
    failed: text.insight_years_failed,
    depends: text.insight_years_depends,
    unknown: text.insight_years_undetermined,
    'not-applicable': text.insight_years_undetermined,
  }[minerals.status]();
  return (
    <tr>
      <th scope="row">{isUsed ? text.insight_tests_used({ test: name }) : name}</th>
      <td>{min === max ? min : text.result_share_range({ min, max })}</td>
      <td>
        <Mark meaning={MEANINGS[minerals.status]} label={status} />
      </td>
    </tr>
  );
}
