import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useIsCalculated, useSnapshot } from '../../calculation';
import { m } from '../../text';
import { Button, classNames, PartMissing, Skeleton } from '../../ui';
import styles from './answer.module.css';
import { NothingSaid } from './nothing-said';
import { useAnswerNow } from './use-answer-now';
import { useFits } from './use-fits';
import { useSheet } from './use-sheet';

interface ResultPanelProps {
  /** Whether the page opened on a blank form: then nobody's car is all there is to speak of until the answer comes. */
  readonly isBlank: boolean;
  /** Whether what the answer is made of may be fetched. */
  readonly mayFetch: boolean;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Shown above the reasons: the pictures of the sourcing. */
  readonly picture?: ReactNode;
  /** Called when the sheet of a phone has opened or closed. */
  readonly onSheet?: (isOpen: boolean) => void;
  /** Shown under the reasons: the share link. */
  readonly children?: ReactNode;
}

/**
 * The answer. Beside the questions where there is room; on a phone a bar at the bottom of the page that opens to a
 * sheet. Either way it is one element, with one status.
 */
export function ResultPanel({ isBlank, mayFetch, isLater, picture, onSheet, children }: ResultPanelProps) {
  const parts = useAnswerNow(mayFetch);
  // The words and the figures come apart, and are shown together.
  const isCalculated = useIsCalculated();
  const shown = isCalculated && parts !== 'missing' ? parts : null;
  const panel = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const sheet = useSheet({ panel, toggle, answer: useAnswerKey() });
  const { isOpen } = sheet;
  useLayoutEffect(() => onSheet?.(isOpen), [isOpen, onSheet]);
  const bar = useFits();
  const bodyId = useId();
  return (
    <div
      data-open={sheet.isOpen}
      className={classNames(sheet.isOpen && styles.open, !bar.fits && styles.unpinned)}
    >
      {/* Made anew once there is a result: the place that was kept for it does not slide away, it is gone. */}
      <section
        ref={panel}
        key={`${isBlank || shown !== null}`}
        aria-label={m.result_heading()}
        className={styles.panel}
      >
        <div ref={sheet.isOpen ? null : bar.ref} className={styles.bar}>
          <h2 className={styles.spoken}>{m.result_heading()}</h2>
          {/* Before the verdict, whose lines flow around it at any size of the text. */}
          <Button
            ref={toggle}
            aria-expanded={sheet.isOpen}
            aria-controls={bodyId}
            onClick={sheet.isOpen ? sheet.close : sheet.open}
            className={styles.toggle}
          >
            {sheet.isOpen ? m.result_close() : m.result_open()}
          </Button>
          {parts === 'missing' ? <PartMissing /> : null}
          {shown === null ? isBlank ? <NothingSaid /> : <Skeleton lines={3} /> : <shown.Verdict />}
          {shown === null ? null : <shown.BarGauge />}
        </div>
        <div id={bodyId} className={styles.body}>
          {shown === null ? null : <shown.ActBy />}
          {shown === null ? (
            <Skeleton lines={12} />
          ) : (
            <shown.Body isLater={isLater} leave={sheet.close} picture={picture} />
          )}
          {children}
        </div>
      </section>
    </div>
  );
}

/** What makes an answer another one than before: its status, amounts and refusals. */
const useAnswerKey = (): string =>
  useSnapshot(({ calculation }) => {
    if (calculation === null) return '';
    const { credit, findings } = calculation.decided.evaluation;
    return JSON.stringify([credit, findings.map(({ code }) => code)]);
  });
