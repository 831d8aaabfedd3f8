import { useCalculation } from '../../form';
import { halfCites } from '../../text/requirements';
import type { RuleOrHalf } from '../../text/rule-words';
import { AmountTrace } from './amount-trace';
import { comparisonsIn } from './comparison';
import { ComponentsTrace } from './components-trace';
import { agreementCites, EntriesTrace, useEntryTraces } from './entries-trace';
import { factsIn } from './fact';
import { halfFacts } from './half-facts';
import styles from './how.module.css';
import { Facts, type Leaving, Rule, Sources } from './trace-parts';
import { useTraceWords } from './words';

/** What can be asked about: a requirement, or the amount. */
export type Subject = RuleOrHalf | 'amount';

/** How a figure or an answer came about: what decided, the figures compared, the rule, where it is written. */
interface HowPanelProps extends Leaving {
  readonly subject: Subject;
}

export default function HowPanel({ subject, leave }: HowPanelProps) {
  if (subject === 'amount') return <AmountTrace leave={leave} />;
  if (subject === 'minerals') return <MineralsTrace leave={leave} />;
  if (subject === 'components') return <ComponentsHalf leave={leave} />;
  return <RuleTrace rule={subject} leave={leave} />;
}

interface RuleTraceProps extends Leaving {
  readonly rule: Exclude<RuleOrHalf, 'minerals' | 'components'>;
}

function RuleTrace({ rule, leave }: RuleTraceProps) {
  const words = useTraceWords();
  const finding = useCalculation().evaluation.findings.find((each) => each.rule === rule);
  if (finding === undefined) return null;
  const { text } = words;
  const compared = comparisonsIn(words, finding);
  return (
    <div className={styles.how}>
      {compared.length === 0 ? null : (
        <div>
          <h5>{text.insight_how_compared()}</h5>
          {compared.map((each) => (
            <p key={`${each.left}${each.right}`} className={styles.formula}>
              {text.insight_compare(each)}
            </p>
          ))}
        </div>
      )}
      <Facts facts={factsIn(words, finding.used)} leave={leave} />
      <Rule rule={rule} />
      <Sources cites={finding.cites} />
    </div>
  );
}

function MineralsTrace({ leave }: Leaving) {
  const words = useTraceWords();
  const traces = useEntryTraces();
  return (
    <div className={styles.how}>
      <EntriesTrace traces={traces} leave={leave} />
      <Facts facts={factsIn(words, halfFacts('minerals', words.scenario))} leave={leave} />
      <Rule rule="minerals" />
      <Sources cites={[...halfCites(words, 'minerals'), ...agreementCites(traces)]} />
    </div>
  );
}

function ComponentsHalf({ leave }: Leaving) {
  const words = useTraceWords();
  return (
    <div className={styles.how}>
      <ComponentsTrace />
      <Facts facts={factsIn(words, halfFacts('components', words.scenario))} leave={leave} />
      <Rule rule="components" />
      <Sources cites={halfCites(words, 'components')} />
    </div>
  );
}
