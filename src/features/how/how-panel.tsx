import type { ReactNode } from 'react';
import { useCalculation } from '../../calculation';
import type { Citation } from '../../law';
import { m } from '../../text';
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
  return subject === 'components' ? (
    <HalfTrace half="components" leave={leave}>
      <ComponentsTrace />
    </HalfTrace>
  ) : (
    <RuleTrace rule={subject} leave={leave} />
  );
}

interface RuleTraceProps extends Leaving {
  readonly rule: Exclude<RuleOrHalf, 'minerals' | 'components'>;
}

function RuleTrace({ rule, leave }: RuleTraceProps) {
  const words = useTraceWords();
  const finding = useCalculation().evaluation.findings.find((each) => each.rule === rule);
  if (finding === undefined) return null;
  const compared = comparisonsIn(words, finding);
  return (
    <Trace rule={rule} used={finding.used} cites={finding.cites} leave={leave}>
      {compared.length === 0 ? null : (
        <div>
          <p className={styles.heading}>{m.insight_how_compared()}</p>
          {compared.map((each) => (
            <p key={`${each.left}${each.right}`} className={styles.formula}>
              {m.insight_compare(each)}
            </p>
          ))}
        </div>
      )}
    </Trace>
  );
}

function MineralsTrace({ leave }: Leaving) {
  const traces = useEntryTraces();
  return (
    <HalfTrace half="minerals" cites={agreementCites(traces)} leave={leave}>
      <EntriesTrace traces={traces} leave={leave} />
    </HalfTrace>
  );
}

interface HalfTraceProps extends Leaving {
  readonly half: 'minerals' | 'components';
  /** Beside the half's own. */
  readonly cites?: readonly Citation[];
  readonly children: ReactNode;
}

function HalfTrace({ half, cites = [], ...rest }: HalfTraceProps) {
  const words = useTraceWords();
  return (
    <Trace
      rule={half}
      used={halfFacts(half, words.scenario)}
      cites={[...words.explanation[half].cites, ...cites]}
      {...rest}
    />
  );
}

interface TraceProps extends Leaving {
  readonly rule: RuleOrHalf;
  readonly used: readonly string[];
  readonly cites: readonly Citation[];
  /** The figures compared. */
  readonly children: ReactNode;
}

function Trace({ rule, used, cites, leave, children }: TraceProps) {
  const words = useTraceWords();
  return (
    <div className={styles.how}>
      {children}
      <Facts facts={factsIn(words, used)} leave={leave} />
      <Rule rule={rule} />
      <Sources cites={cites} />
    </div>
  );
}
