import { useCalculation, useIsHypothetical, useSnapshot } from '../../calculation';
import { LeftOutLine } from '../../questions';
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
      <LeftOutNotice />
      {reversed ? <Notice tone="caution">{m.result_acquired_after_delivery()}</Notice> : null}
    </>
  );
}

/** A table was imported, and not all of it. */
function LeftOutNotice() {
  const isPart = useSnapshot(({ values }) => values.leftOut !== undefined);
  return isPart ? (
    <Notice tone="caution">
      <LeftOutLine />
    </Notice>
  ) : null;
}
