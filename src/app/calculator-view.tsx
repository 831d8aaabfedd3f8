import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { BatterySection, fetchBatteryDetails } from '../features/battery';
import { ResultPanel } from '../features/result';
import { fetchSourcingDetails, SourcingSection } from '../features/sourcing';
import { StartFrom } from '../features/start-from';
import { useText } from '../text';
import { Skeleton } from '../ui';
import styles from './shell.module.css';

const LaterQuestions = lazy(() => import('./later-questions'));
const WorkBar = lazy(() => import('./work-bar'));
const BelowTheResult = lazy(() => import('./below-the-result'));

interface CalculatorViewProps {
  /** Whether the form holds what the page opens on. */
  readonly isOpen: boolean;
  /** Whether a calculation is to be expected. */
  readonly hasResult: boolean;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
}

/** Questions, and the result beside them. */
export function CalculatorView({ isOpen, hasResult, isLater }: CalculatorViewProps) {
  const text = useText();
  useEffect(() => {
    if (!isLater) return;
    // If it fails now, it is asked for again when it is opened.
    Promise.all([fetchSourcingDetails(), fetchBatteryDetails()]).catch(() => undefined);
  }, [isLater]);
  return (
    <div className={styles.columns}>
      <div className={styles.questions}>
        <div>
          <h1>{text.page_calculator_heading()}</h1>
          <p className={styles.intro}>{text.page_calculator_intro()}</p>
        </div>
        <Later isLater={isOpen && isLater} lines={BAR_LINES}>
          <WorkBar />
        </Later>
        {isOpen ? (
          <>
            <StartFrom />
            <BatterySection />
            <SourcingSection />
          </>
        ) : null}
        <Later isLater={isOpen && isLater} lines={QUESTION_LINES}>
          <LaterQuestions />
        </Later>
      </div>
      {hasResult ? (
        <div className={styles.result}>
          <ResultPanel>
            <Later isLater={isLater} lines={CHART_LINES}>
              <BelowTheResult />
            </Later>
          </ResultPanel>
        </div>
      ) : null}
    </div>
  );
}

/** About as high as what comes. */
const BAR_LINES = 3;
const QUESTION_LINES = 80;
const CHART_LINES = 20;

interface LaterProps {
  readonly isLater: boolean;
  readonly lines: number;
  readonly children: ReactNode;
}

/** Keeps the place of what is loaded once the first view stands. */
function Later({ isLater, lines, children }: LaterProps) {
  const place = <Skeleton lines={lines} />;
  return isLater ? <Suspense fallback={place}>{children}</Suspense> : place;
}
