import { focusQuestion, useCalculation } from '../../form';
import type { Citation, Scenario } from '../../law';
import { halfCites } from '../../text/requirements';
import { type RuleOrHalf, ruleWords } from '../../text/rule-words';
import { checkedSource } from '../../text/rules';
import { Button } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { AmountTrace } from './amount-trace';
import { comparisonsIn } from './comparison';
import { ComponentsTrace } from './components-trace';
import { EntriesTrace } from './entries-trace';
import { type Fact, factsIn } from './fact';
import styles from './how.module.css';
import { useTraceWords } from './words';

/** What can be asked about: a requirement, or the amount. */
export type Subject = RuleOrHalf | 'amount';

/** How a figure or an answer came about: what decided, the figures compared, the rule, where it is written. */
interface HowPanelProps {
  readonly subject: Subject;
  /** Gives way to the questions. */
  readonly leave: () => void;
}

export default function HowPanel({ subject, leave }: HowPanelProps) {
  if (subject === 'amount') return <AmountTrace />;
  if (subject === 'minerals' || subject === 'components') return <HalfTrace half={subject} leave={leave} />;
  return <RuleTrace rule={subject} leave={leave} />;
}

interface RuleTraceProps extends Pick<HowPanelProps, 'leave'> {
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

interface HalfTraceProps extends Pick<HowPanelProps, 'leave'> {
  readonly half: 'minerals' | 'components';
}

function HalfTrace({ half, leave }: HalfTraceProps) {
  const words = useTraceWords();
  return (
    <div className={styles.how}>
      {half === 'minerals' ? <EntriesTrace /> : <ComponentsTrace />}
      <Facts facts={factsIn(words, pointersOf(half, words.scenario))} leave={leave} />
      <Rule rule={half} />
      <Sources cites={halfCites(words, half)} />
    </div>
  );
}

/** What a half follows from; its entries stand above, one by one. */
const pointersOf = (half: HalfTraceProps['half'], { vehicle, components }: Scenario): readonly string[] => [
  '/vehicle/placedInService',
  ...(vehicle?.fuelCell === true ? ['/vehicle/fuelCell'] : []),
  half === 'minerals'
    ? '/minerals/entries'
    : components?.kind === 'list'
      ? '/components/items'
      : '/components/northAmericanPercent',
];

/** The facts, each with a way to its question. */
interface FactsProps extends Pick<HowPanelProps, 'leave'> {
  readonly facts: readonly Fact[];
}

function Facts({ facts, leave }: FactsProps) {
  const { text } = useTraceWords();
  return (
    <div>
      <h5>{text.insight_how_decided()}</h5>
      {facts.length === 0 ? (
        <p>{text.insight_how_nothing()}</p>
      ) : (
        <ul className={styles.facts}>
          {facts.map(({ pointer, name, value }) => (
            <li key={pointer} className={styles.fact}>
              <span>
                {text.insight_report_fact({ name, value: value === '' ? text.form_not_known() : value })}
              </span>
              <Button
                look="quiet"
                aria-label={text.insight_how_change_of({ fact: name })}
                onClick={() => {
                  leave();
                  focusQuestion(pointer);
                }}
              >
                {text.insight_how_change()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Rule({ rule }: { readonly rule: RuleOrHalf }) {
  const { text } = useTraceWords();
  const { says, means } = ruleWords(text, rule);
  return (
    <dl className={styles.words}>
      <dt>{text.insight_how_says()}</dt>
      <dd>{says}</dd>
      <dt>{text.insight_how_means()}</dt>
      <dd>{means}</dd>
    </dl>
  );
}

/** Every source, with how far it was checked, the official text included. */
function Sources({ cites }: { readonly cites: readonly Citation[] }) {
  const { text } = useTraceWords();
  return (
    <div>
      <h5>{text.insight_how_sources()}</h5>
      <SourceList sources={cites.map((citation) => checkedSource(text, citation))} />
    </div>
  );
}
