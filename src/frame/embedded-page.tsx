import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useIsCalculated, useRulebook } from '../calculation';
import { rulebookQuery } from '../data/queries';
import { CompactResult } from '../features/answer';
import { CrashPage, DataErrors, OverdueNotice } from '../features/faults';
import { editionOf, type Rulebook } from '../law';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { classNames, Disclosure, ErrorBoundary, latePart, Notice, Skeleton } from '../ui';
import { EmbeddedFooter } from './embedded-footer';
import styles from './embedded-page.module.css';
import type { PartName } from './folded-parts';
import { useEnded, useLacksCapacity, useListGap } from './use-first-words';

const Difference = latePart(() => import('../features/editions/difference'));
const Part = latePart(() => import('./folded-part'));

interface EmbeddedPageProps {
  readonly isFramed: boolean;
  readonly clock: Clock;
  /** Whether the first view stands, so that what is folded may come. */
  readonly isLater: boolean;
  /** Whether the line above it has opened it, and so has named it. */
  readonly isBelowLine: boolean;
}

/** One column from 280 px up: the result, and the questions folded under it. */
export default function EmbeddedPage({ isFramed, clock, isLater, isBelowLine }: EmbeddedPageProps) {
  const rulebook = useQuery(rulebookQuery);
  return (
    <div className={styles.page}>
      <main className={styles.main} aria-labelledby="embed-heading">
        <h1 id="embed-heading" className={classNames(styles.heading, isBelowLine && styles.spoken)}>
          {m.embed_heading()}
        </h1>
        <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} retry={retry} />}>
          <OverdueNotice clock={clock} />
          <DataErrors />
          <Edition newest={rulebook.data} />
          {rulebook.isError ? null : <Result clock={clock} isLater={isLater} />}
          <div className={styles.questions}>
            {QUESTIONS.map(([name, heading]) => (
              <Disclosure key={name} summary={heading()} className={styles.part}>
                <Later isLater={isLater} name={name} />
              </Disclosure>
            ))}
          </div>
        </ErrorBoundary>
      </main>
      <EmbeddedFooter isFramed={isFramed} />
    </div>
  );
}

/** Where the host keeps to a former edition: which, and what the newest would change. */
function Edition({ newest }: { readonly newest: Rulebook | undefined }) {
  const own = useRulebook();
  if (own === null || newest === undefined || editionOf(own) === editionOf(newest)) return null;
  return (
    <Suspense fallback={null}>
      <Difference pinned={own} newest={newest} canLeave={false} />
    </Suspense>
  );
}

interface ResultProps {
  readonly clock: Clock;
  readonly isLater: boolean;
}

function Result(props: ResultProps) {
  return useIsCalculated() ? <Known {...props} /> : <Answer isLater={props.isLater} />;
}

function Known({ clock, isLater }: ResultProps) {
  const gap = useListGap();
  return (
    <>
      {gap === undefined ? null : <Notice>{gap}</Notice>}
      {useLacksCapacity() ? <Notice>{m.embed_no_capacity()}</Notice> : null}
      <Answer isLater={isLater} before={useEnded(clock)} />
    </>
  );
}

function Answer({
  isLater,
  before,
}: {
  readonly isLater: boolean;
  readonly before?: ReturnType<typeof useEnded>;
}) {
  return (
    <CompactResult isLater={isLater} before={before}>
      <Disclosure lazy summary={m.embed_chart()}>
        <Later isLater name="chart" />
      </Disclosure>
    </CompactResult>
  );
}

/** The car's own first, as in the whole app; what is known of the battery after it. */
const QUESTIONS: readonly (readonly [PartName, () => string])[] = [
  ['car', m.car_questions],
  ['sourcing', m.form_sourcing_heading],
  ['figures', m.battery_line_figures],
  ['components', m.form_components_heading],
  ['what-if', m.form_what_if_heading],
];

/** All there once the first view stands, folded or not, so that what is still to answer can be gone to. */
function Later({ isLater, name }: { readonly isLater: boolean; readonly name: PartName }) {
  const place = <Skeleton lines={10} />;
  return isLater ? (
    <Suspense fallback={place}>
      <Part name={name} />
    </Suspense>
  ) : (
    place
  );
}
