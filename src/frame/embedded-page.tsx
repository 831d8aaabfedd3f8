import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { rulebookQuery } from '../data/queries';
import type { Guest } from '../embed/guest';
import { CompactResult } from '../features/answer';
import { CrashPage, DataErrors, OverdueNotice } from '../features/faults';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { Disclosure, ErrorBoundary, latePart, Skeleton } from '../ui';
import { EmbeddedFooter } from './embedded-footer';
import styles from './embedded-page.module.css';
import type { PartName } from './folded-parts';

const Part = latePart(() => import('./folded-part'));

interface EmbeddedPageProps {
  readonly guest: Guest;
  readonly clock: Clock;
  /** Whether the first view stands, so that what is folded may come. */
  readonly isLater: boolean;
  /** What there is to say of a link. */
  readonly children: ReactNode;
}

/** One column from 280 px up: the result, and the questions folded under it. */
export function EmbeddedPage({ guest, clock, isLater, children }: EmbeddedPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const rulebook = useQuery(rulebookQuery);
  useEffect(() => {
    document.title = m.embed_frame_title();
    document.documentElement.lang = m.locale_tag();
  }, []);
  useEffect(() => (page.current === null ? undefined : guest.followHeight(page.current)), [guest]);
  return (
    <div ref={page} className={styles.page}>
      <main className={styles.main}>
        <h1 className={styles.heading}>{m.embed_heading()}</h1>
        <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} retry={retry} />}>
          {children}
          <OverdueNotice clock={clock} />
          <DataErrors />
          {rulebook.isError ? null : (
            <CompactResult isLater={isLater}>
              <Disclosure lazy summary={m.embed_chart()}>
                <Later isLater name="chart" />
              </Disclosure>
            </CompactResult>
          )}
          <div className={styles.questions}>
            {QUESTIONS.map(([name, heading]) => (
              <Disclosure key={name} summary={heading()} className={styles.part}>
                <Later isLater={isLater} name={name} />
              </Disclosure>
            ))}
          </div>
        </ErrorBoundary>
      </main>
      <EmbeddedFooter isFramed={guest.isFramed} />
    </div>
  );
}

const QUESTIONS: readonly (readonly [PartName, () => string])[] = [
  ['battery', m.form_battery_heading],
  ['sourcing', m.form_sourcing_heading],
  ['vehicle', m.form_vehicle_heading],
  ['components', m.form_components_heading],
  ['buyer', m.form_buyer_heading],
  ['assumptions', m.form_assumptions_heading],
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
