import { useCalculation } from '../../calculation';
import type { Evaluation, Range } from '../../law';
import { m } from '../../text';
import { thingKey, thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { checkedSource } from '../../text/rules';
import { Disclosure } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './answer.module.css';
import { HowSummary } from './how-summary';
import { isJapan } from './japan';

/** As many as a person reads; the count tells of the rest. */
const SHOWN = 12;

interface JapanHowProps {
  readonly now: Evaluation;
  readonly other: Evaluation;
}

/** How Japan's standing has its effect: the entries it changes, dearest first, and where it is written. */
export function JapanHow({ now, other }: JapanHowProps) {
  const { scenario, rulebook } = useCalculation();
  const things = thingsIn(scenario);
  const changed = (scenario.minerals?.entries ?? [])
    .map(({ id, valueUsd }, at) => ({
      id,
      valueUsd,
      now: partOf(now, at),
      other: partOf(other, at),
    }))
    .filter((each) => each.now?.min !== each.other?.min || each.now?.max !== each.other?.max)
    .sort((a, b) => Number(b.valueUsd) - Number(a.valueUsd));
  const words = (range = NOTHING): string => {
    const [min, max] = [format.percent(range.min), format.percent(range.max)];
    return min === max ? min : m.result_share_range({ min, max });
  };
  return (
    <Disclosure summary={<HowSummary title={m.result_japan_heading()} />}>
      <ul className={styles.lines}>
        {changed.slice(0, SHOWN).map((each) => (
          <li key={each.id}>
            {m.result_japan_entry({
              thing: things.get(thingKey('entries', each.id)) ?? '',
              now: words(each.now),
              other: words(each.other),
            })}
          </li>
        ))}
        {changed.length > SHOWN ? <li>{m.insight_way_more({ count: changed.length - SHOWN })}</li> : null}
      </ul>
      <SourceList
        sources={rulebook.partners.partners
          .filter(isJapan)
          .flatMap(({ cites }) => cites.map((cite) => checkedSource(cite)))}
      />
    </Disclosure>
  );
}

const NOTHING: Pick<Range, 'min' | 'max'> = { min: 0, max: 0 };

const partOf = ({ minerals }: Evaluation, at: number): Range | undefined =>
  minerals.entries[at]?.qualifyingPercent;
