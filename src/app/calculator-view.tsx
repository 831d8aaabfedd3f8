import { Suspense, useState } from 'react';
import { useIsCalculated } from '../calculation';
import { HowProvider, ResultPanel } from '../features/answer';
import { FormMissing } from '../features/faults';
import { m } from '../text';
import { classNames, latePart, Skeleton } from '../ui';
import { how } from './how';
import styles from './shell.module.css';

const Workspace = latePart(() => import('./workspace'), FormMissing);

/** About as high as the questions. */
const WORKSPACE_LINES = 120;

interface CalculatorViewProps {
  /** Whether a calculation is to be expected. */
  readonly hasResult: boolean;
  /** Whether the form may be fetched. */
  readonly hasForm: boolean;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Called once the form holds what the page opens on. */
  readonly onOpen: () => void;
}

/** Questions, and the result beside them. The result does not wait for the form. */
export function CalculatorView({ hasResult, hasForm, isLater, onOpen }: CalculatorViewProps) {
  const place = <Skeleton lines={WORKSPACE_LINES} />;
  const isCalculated = useIsCalculated();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.columns}>
      <div className={styles.questions}>
        <div>
          <h1>{m.page_calculator_heading()}</h1>
          <p className={styles.intro}>{m.page_calculator_intro()}</p>
        </div>
        {hasForm ? (
          <Suspense fallback={place}>
            <Workspace onOpen={onOpen} isLater={isLater} slot={slot} />
          </Suspense>
        ) : (
          place
        )}
      </div>
      {hasResult ? (
        <div className={styles.result}>
          <HowProvider value={how}>
            <ResultPanel isLater={isLater}>
              <div ref={setSlot} className={classNames(styles.below, !isCalculated && styles.pending)} />
            </ResultPanel>
          </HowProvider>
        </div>
      ) : null}
    </div>
  );
}
