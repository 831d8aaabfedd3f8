import type { ReactNode } from 'react';
import { useIsCalculated } from '../../calculation';
import { m } from '../../text';
import { Card, Disclosure, Late, Skeleton } from '../../ui';
import { ActBy } from './act-by';
import styles from './compact-result.module.css';
import { FoldedBody } from './late-parts';
import { Verdict } from './verdict';

interface CompactResultProps {
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** A sentence to be said before all others, and the one that it says better. */
  readonly before?: { readonly first: string; readonly instead: string } | undefined;
  /** Shown under the reasons. */
  readonly children?: ReactNode;
}

/** The result in the flow of a narrow page: the verdict, and the reasons folded under it. */
export function CompactResult({ isLater, before, children }: CompactResultProps) {
  const isCalculated = useIsCalculated();
  return (
    <section aria-label={m.result_heading()}>
      <h2 className={styles.heading}>{m.result_heading()}</h2>
      <Card>
        {isCalculated ? <Verdict before={before} /> : <Skeleton lines={3} />}
        {isCalculated ? <ActBy /> : null}
        <div>
          <Disclosure summary={m.embed_reasons()}>
            {isCalculated && isLater ? (
              <Late lines={12}>
                <FoldedBody leave={stay} />
              </Late>
            ) : (
              <Skeleton lines={12} />
            )}
          </Disclosure>
          {children}
        </div>
      </Card>
    </section>
  );
}

/** Nothing covers the questions, so nothing has to be closed to get to them. */
const stay = (): void => undefined;
