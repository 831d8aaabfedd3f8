import { useMemo } from 'react';
import { type Calculation, decidingScenario, isNothingSaid, useCalculation } from '../../calculation';
import { evaluate, explain, type Scenario } from '../../law';
import { sharedPart } from '../../platform/share-link';
import { m } from '../../text';
import { groundsOf } from '../../text/reasons';
import { verdictOf } from '../../text/verdict';
import styles from './share-link.module.css';
import { sharedName } from './shared-words';

/** What a link shows to whoever opens it, before it is sent: without the buyer's answers it may be another amount. */
export function WhatTheySee({ personal }: { readonly personal: boolean }) {
  const calculation = useCalculation();
  const { mine, theirs, what } = useMemo(() => seen(calculation, personal), [calculation, personal]);
  if (theirs === undefined) return null;
  return (
    <p aria-live="polite" className={styles.soft}>
      {m.shared_they_see({ what, amount: theirs })}
      {theirs === mine ? null : <> {m.shared_differs({ amount: mine ?? '' })}</>}
    </p>
  );
}

function seen(calculation: Calculation, personal: boolean) {
  const { scenario, depth } = calculation;
  const sent = sharedPart(scenario, { personal });
  const amount = (of: Scenario): string | undefined =>
    depth === 'car' && isNothingSaid(of) ? undefined : amountOf(of, calculation);
  return { mine: amount(scenario), theirs: amount(sent), what: sharedName(sent) };
}

function amountOf(scenario: Scenario, { depth, rulebook }: Calculation): string {
  const deciding = decidingScenario(scenario, depth);
  return verdictOf(groundsOf(deciding, explain(deciding, rulebook)), evaluate(deciding, rulebook)).amount;
}
