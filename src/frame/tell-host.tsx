import { useLayoutEffect } from 'react';
import { useCalculationNow, useIsCalculated } from '../calculation';
import type { Guest } from '../embed/guest';
import { isHypothetical } from '../law';
import { resultDetail } from './result-detail';

/** Tells the host the result as soon as there is one, and so before anything later is told. */
export function TellHost({ guest }: { readonly guest: Guest }) {
  return useIsCalculated() ? <TellResult guest={guest} /> : null;
}

function TellResult({ guest }: { readonly guest: Guest }) {
  const { decided, evaluation, scenario, rulebook } = useCalculationNow();
  useLayoutEffect(() => {
    const hypothetical = isHypothetical(scenario, rulebook);
    guest.result(resultDetail({ deciding: decided.evaluation, evaluation, scenario, hypothetical }));
  }, [decided, evaluation, scenario, rulebook, guest]);
  return null;
}
