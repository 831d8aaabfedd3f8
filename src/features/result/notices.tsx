import { useCalculation } from '../../form/calculation';
import { useIsHypothetical } from '../../form/use-is-hypothetical';
import { m } from '../../text';
import { Notice } from '../../ui';

/** What to know before relying on the result. */
export function Notices() {
  const shown = useCalculation();
  const { acquired, placedInService } = shown.scenario.vehicle ?? {};
  const reversed = acquired !== undefined && placedInService !== undefined && acquired > placedInService;
  return (
    <>
      {useIsHypothetical() ? <Notice tone="caution">{m.result_hypothetical()}</Notice> : null}
      {reversed ? <Notice tone="caution">{m.result_acquired_after_delivery()}</Notice> : null}
    </>
  );
}
