import { lazy, Suspense, useState } from 'react';
import { HowProvider, ResultPanel } from '../features/result';
import { useIsCalculated } from '../form/calculation';
import { useText } from '../text';
import { Skeleton } from '../ui';
import { how } from './how';
import styles from './shell.module.css';

const Workspace = lazy(() => import('./workspace'));

/** About as high as the questions. */
const WORKSPACE_LINES = 120;

interface CalculatorViewProps {
  /** Called once the form holds what the page opens on. */
  readonly onOpen: () => void;
  /** Whether a calculation is to be expected. */
  readonly hasResult: boolean;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
}

/** Questions, and the result beside them. The result does not wait for the form. */
export function CalculatorView({ onOpen, hasResult, isLater }: CalculatorViewProps) {
  const text = useText();
  const isCalculated = useIsCalculated();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.columns}>
      <div className={styles.questions}>
        <div>
          <h1>{text.page_calculator_heading()}</h1>
          <p className={styles.intro}>{text.page_calculator_intro()}</p>
        </div>
        <Suspense fallback={<Skeleton lines={WORKSPACE_LINES} />}>
          <Workspace onOpen={onOpen} isLater={isLater} slot={slot} />
        </Suspense>
      </div>
      {hasResult ? (
        <div className={styles.result}>
          <HowProvider value={how}>
            <ResultPanel isLater={isLater}>
              <div ref={setSlot} className={isCalculated ? undefined : styles.pending} />
            </ResultPanel>
          </HowProvider>
        </div>
      ) : null}
    </div>
  );
}
