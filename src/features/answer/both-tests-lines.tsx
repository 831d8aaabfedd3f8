import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { m } from '../../text';
import { halfStatus } from '../../text/requirements';
import { mineralShareWords } from '../../text/share';
import { Mark } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import styles from './answer.module.css';
import { agreement, bothTests, type UnderTest } from './both-tests';
import { MEANINGS } from './requirement-item';
import { useGrounds } from './use-grounds';

/** Both arithmetic tests side by side, and a word when they disagree; nothing where they come to the same. */
export function BothTestsLines() {
  const { scenario, rulebook, evaluation } = useCalculation();
  const both = useMemo(() => bothTests(scenario, rulebook, evaluation), [scenario, rulebook, evaluation]);
  if (both === undefined) return null;
  const agreed = agreement(both);
  if (agreed === 'same') return null;
  return (
    <div className={styles.figure}>
      <h3>{m.result_tests_heading()}</h3>
      <p>{agreed === 'disagree' ? m.result_tests_disagree() : m.result_tests_differ()}</p>
      <ChartTable label={m.result_tests_heading()}>
        <thead>
          <tr>
            <th scope="col">{m.result_tests_column()}</th>
            <th scope="col">{m.result_share_counts()}</th>
            <th scope="col">{m.result_share_heading()}</th>
          </tr>
        </thead>
        <tbody>
          {both.map((each) => (
            <Row key={each.test} under={each} />
          ))}
        </tbody>
      </ChartTable>
      <p className={styles.soft}>{m.result_tests_meaning()}</p>
    </div>
  );
}

function Row({ under: { test, isUsed, minerals } }: { readonly under: UnderTest }) {
  const grounds = useGrounds();
  const { regime } = useCalculation().evaluation;
  if (minerals.share === null) return null;
  const name = test === 'traced-qualifying-value' ? m.insight_test_traced() : m.insight_test_fifty();
  const { min, max } = mineralShareWords(grounds, minerals, minerals.share);
  const { status, statusWord } = halfStatus(regime, minerals.status);
  return (
    <tr>
      <th scope="row">{isUsed ? m.result_tests_used({ test: name }) : name}</th>
      <td>{min === max ? min : m.result_share_range({ min, max })}</td>
      <td>
        <Mark meaning={MEANINGS[status]} label={statusWord} />
      </td>
    </tr>
  );
}
