import { useCalculation } from '../../form';
import { m } from '../../text';
import { thingKey } from '../../text/fact-words';
import { shareWords } from '../../text/share';
import { Held } from './held';
import styles from './how.module.css';
import { ManyEntries } from './many-entries';
import { useTraceWords } from './words';

/** The components' formula with its numbers, and which of them count. */
export function ComponentsTrace() {
  const words = useTraceWords();
  const { format, scenario, rulebook, things } = words;
  const { status, thresholdPercent, sharePercent } = useCalculation().evaluation.components;
  if (sharePercent === null) return <p>{m.result_components_none()}</p>;
  const items = scenario.components?.kind === 'list' ? scenario.components.items : [];
  const here: ReadonlySet<string> = new Set(rulebook.partners.northAmerica.countries);
  const sumOf = (some: typeof items): number =>
    some.reduce((sum, { incrementalValueUsd }) => sum + Number(incrementalValueUsd), 0);
  const share = shareWords(words, sharePercent, { threshold: thresholdPercent, under: status === 'failed' });
  return (
    <>
      {items.length === 0 ? null : (
        <div>
          <p className={styles.soft}>{m.insight_formula_components_meaning()}</p>
          <p className={styles.formula}>
            {m.insight_formula_share({
              counts: format.money(sumOf(items.filter(({ country }) => here.has(country)))),
              total: format.money(sumOf(items)),
              share,
            })}
          </p>
        </div>
      )}
      <Held share={share} status={status} threshold={thresholdPercent} />
      {items.length === 0 ? null : (
        <ManyEntries
          entries={items.toSorted((a, b) => Number(b.incrementalValueUsd) - Number(a.incrementalValueUsd))}
          row={({ id, incrementalValueUsd, country }) => (
            <li key={id} className={styles.entry}>
              <strong>
                {m.insight_entry({
                  thing: things.get(thingKey('items', id)) ?? id,
                  value: format.money(incrementalValueUsd),
                })}
              </strong>
              <span>
                {m.insight_fact_of({
                  thing: format.country(country),
                  fact: here.has(country) ? m.result_share_counts() : m.result_share_does_not(),
                })}
              </span>
            </li>
          )}
        />
      )}
    </>
  );
}
