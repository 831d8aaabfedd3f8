import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useIsCalculated } from '../../form/calculation';
import { useText } from '../../text';
import { Button, classNames, Skeleton } from '../../ui';
import { ComponentsFigure } from './components-figure';
import { JapanLines } from './japan-lines';
import { LeftOut } from './left-out';
import { Notices } from './notices';
import { OpenQuestions } from './open-questions';
import { Requirements } from './requirements';
import styles from './result-panel.module.css';
import { ShareFigure } from './share-figure';
import { Verdict } from './verdict';

interface ResultPanelProps {
  /** Shown under the reasons: the charts, the share link. */
  readonly children?: ReactNode;
}

/**
 * The result. Beside the questions where there is room; on a phone a bar at the bottom of the page that opens.
 * Either way it is one element, with one status.
 */
export function ResultPanel({ children }: ResultPanelProps) {
  const text = useText();
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
      <section aria-label={text.result_heading()} className={styles.panel}>
        <div className={styles.bar}>
          <h2 className={styles.heading}>{text.result_heading()}</h2>
          {isCalculated ? <Verdict /> : <Skeleton lines={3} />}
          <Button
            ref={toggle}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={() => setOpen(!open)}
            className={styles.toggle}
          >
            {open ? text.result_close() : text.result_open()}
          </Button>
        </div>
        <div id={bodyId} className={styles.body}>
          {isCalculated ? <Reasons leave={close} /> : <Skeleton lines={12} />}
          {children}
        </div>
      </section>
    </div>
  );
}

function Reasons({ leave }: { readonly leave: () => void }) {
  const text = useText();
  return (
    <>
      <Notices />
      <ShareFigure />
      <ComponentsFigure />
      <JapanLines />
      <LeftOut leave={leave} />
      <OpenQuestions leave={leave} />
      <Requirements />
      <p className={styles.soft}>{text.result_certification()}</p>
    </>
  );
}
