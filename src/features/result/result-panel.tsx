import { type KeyboardEvent, type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react';
import { useIsCalculated } from '../../form/calculation';
import { latePart } from '../../form/late-part';
import { m } from '../../text';
import { Button, classNames, Skeleton } from '../../ui';
import { ComponentsFigure } from './components-figure';
import { HowSlot, LeaveProvider } from './how';
import { Notices } from './notices';
import styles from './result-panel.module.css';
import { ShareFigure } from './share-figure';
import { Verdict } from './verdict';

const Reasons = latePart(() => import('./reasons'));

/** About as high as what comes. */
const REASONS_LINES = 30;

interface ResultPanelProps {
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Shown under the reasons: the charts, the share link. */
  readonly children?: ReactNode;
}

/**
 * The result. Beside the questions where there is room; on a phone a bar at the bottom of the page that opens.
 * Either way it is one element, with one status.
 */
export function ResultPanel({ isLater, children }: ResultPanelProps) {
  const isCalculated = useIsCalculated();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const bodyId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    close();
    toggle.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened
    <div data-open={open} className={classNames(styles.place, open && styles.open)} onKeyDown={onKeyDown}>
      {/* Made anew once there is a result: the place that was kept for it does not slide away, it is gone. */}
      <section key={`${isCalculated}`} aria-label={m.result_heading()} className={styles.panel}>
        <div className={styles.bar}>
          <h2 className={styles.heading}>{m.result_heading()}</h2>
          {isCalculated ? <Verdict /> : <Skeleton lines={3} />}
          <Button
            ref={toggle}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={() => setOpen(!open)}
            className={styles.toggle}
          >
            {open ? m.result_close() : m.result_open()}
          </Button>
        </div>
        <div id={bodyId} className={styles.body}>
          {isCalculated ? <Body isLater={isLater} leave={close} /> : <Skeleton lines={12} />}
          {children}
        </div>
      </section>
    </div>
  );
}

/** The shares, which come with the verdict; the reasons follow once the first view stands. */
export function Body({ isLater, leave }: { readonly isLater: boolean; readonly leave: () => void }) {
  const place = <Skeleton lines={REASONS_LINES} />;
  return (
    <LeaveProvider value={leave}>
      <HowSlot subject="amount" title={m.result_heading()} />
      <Notices />
      <ShareFigure />
      <ComponentsFigure />
      {isLater ? (
        <Suspense fallback={place}>
          <Reasons leave={leave} />
        </Suspense>
      ) : (
        place
      )}
    </LeaveProvider>
  );
}
