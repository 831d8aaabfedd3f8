import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { rulebookQuery } from '../data/queries';
import type { Guest } from '../embed/guest';
import { CrashPage, DataErrors, OverdueNotice } from '../features/faults';
import { CompactResult } from '../features/result';
import type { Clock } from '../platform/clock';
import { type Messages, useText } from '../text';
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
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  const rulebook = useQuery(rulebookQuery);
  useEffect(() => {
    document.title = text.embed_frame_title();
    document.documentElement.lang = text.locale_tag();
  }, [text]);
  useEffect(() => (page.current === null ? undefined : guest.followHeight(page.current)), [guest]);
  return (
    <div ref={page} className={styles.page}>
      <main className={styles.main}>
        <h1 className={styles.heading}>{text.embed_heading()}</h1>
        <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} retry={retry} />}>
          {children}
          <OverdueNotice clock={clock} />
          <DataErrors />
          {rulebook.isError ? null : (
            <CompactResult isLater={isLater}>
              <Disclosure lazy summary={text.embed_chart()}>
                <Later isLater name="chart" />
              </Disclosure>
            </CompactResult>
          )}
          <div className={styles.questions}>
            {QUESTIONS.map(([name, heading]) => (
              <Disclosure key={name} summary={heading(text)} className={styles.part}>
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

const QUESTIONS: readonly (readonly [PartName, (text: Messages) => string])[] = [
  ['battery', (text) => text.form_battery_heading()],
  ['sourcing', (text) => text.form_sourcing_heading()],
  ['vehicle', (text) => text.form_vehicle_heading()],
  ['components', (text) => text.form_components_heading()],
  ['buyer', (text) => text.form_buyer_heading()],
  ['assumptions', (text) => text.form_assumptions_heading()],
  ['what-if', (text) => text.form_what_if_heading()],
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
