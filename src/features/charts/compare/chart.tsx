import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../../calculation';
import { bySupplier } from '../../../insight';
import type { Scenario } from '../../../law';
import { m } from '../../../text';
import { Button } from '../../../ui';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { meanings } from '../meanings';
import { ShareFigure } from '../share-figure';
import { mostParts, shareParts } from '../share-words';
import { freeName, type Kept, keep, letGo, useKept } from './kept';
import { sidesOf } from './sides';
import { compareWords } from './words';

interface CompareProps {
  /** Other ways to choose scenarios to compare with. */
  readonly others: (choose: (scenario: Scenario, name: string) => void) => ReactNode;
}

/** Scenarios and suppliers side by side: what is in the form, and any number that were kept. */
export default function CompareChart({ others }: CompareProps) {
  const { scenario } = useCalculation();
  const kept = useKept();
  return (
    <div className={styles.chart}>
      {kept.length === 0 ? <p>{m.asked_compare_intro()}</p> : <Comparison kept={kept} />}
      <div className={styles.pressed}>
        <Button
          onClick={() => keep({ scenario, name: freeName(scenario.title ?? m.insight_compare_kept()) })}
        >
          {m.insight_compare_keep()}
        </Button>
        <Suppliers scenario={scenario} />
        {kept.map(({ key, name }) => (
          <Button key={key} look="quiet" onClick={() => letGo(key)}>
            {m.asked_compare_let_go({ name })}
          </Button>
        ))}
      </div>
      {others((chosen, name) => keep({ scenario: chosen, name: freeName(name) }))}
    </div>
  );
}

/** As many suppliers as are compared at one press. */
const MOST_SUPPLIERS = 12;

/** Every supplier named in the form, its entries alone, in one press. */
function Suppliers({ scenario }: { readonly scenario: Scenario }) {
  const suppliers = useMemo(() => bySupplier(scenario), [scenario]);
  if (suppliers.length === 0) return null;
  const add = (): void => {
    for (const { supplier, scenario: own } of suppliers.slice(0, MOST_SUPPLIERS))
      keep({ scenario: own, name: supplier === '' ? m.asked_supplier_none() : supplier, isSupplier: true });
  };
  return (
    <Button onClick={add}>
      {m.asked_compare_suppliers({ count: Math.min(suppliers.length, MOST_SUPPLIERS) })}
    </Button>
  );
}

function Comparison({ kept }: { readonly kept: readonly Kept[] }) {
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const sides = useMemo(() => sidesOf(scenario, kept, rulebook), [scenario, kept, rulebook]);
  const words = useMemo(() => compareWords(sides, rulebook), [sides, rulebook]);
  return (
    <>
      <ChartFrame name="compare" finding={words.finding} notes={words.notes} figures={words.figures}>
        <ShareFigure
          label={m.asked_compare_heading()}
          rows={words.rows}
          legend={meanings(mostParts(sides.map(({ evaluation }) => shareParts(evaluation))))}
        />
      </ChartFrame>
      <p aria-live="polite">{words.count}</p>
      {words.left > 0 ? <p>{m.insight_way_more({ count: words.left })}</p> : null}
    </>
  );
}
