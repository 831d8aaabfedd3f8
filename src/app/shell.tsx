import { type ReactNode, Suspense, startTransition, useEffect, useRef, useState } from 'react';
import { useIsCalculated } from '../calculation';
import { DataEdition } from '../features/faults';
import type { Clock } from '../platform/clock';
import { whenIdle } from '../platform/when-idle';
import { m } from '../text';
import { LateDisclosure, Links, latePart } from '../ui';
import { Header } from './header';
import { AboutData } from './late-parts';
import { HASHES } from './route';
import styles from './shell.module.css';
import { SkipLinks } from './skip-links';
import { useViewChange } from './use-view-change';

const SiteLines = latePart(() => import('../features/site'));

interface ShellProps {
  /** Tells whether the data is past its review. */
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** Header, views, footer. */
export function Shell({ clock, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  useViewChange(main);
  return (
    <div className={styles.page}>
      <SkipLinks />
      <Header />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer clock={clock} />
    </div>
  );
}

/** What the page of the partners tells first: one press away from anywhere. */
const JAPAN = '#/partners/japan';

/** What the page is and is not, how old its figures are, and who answers for it. */
function Footer({ clock }: { readonly clock: Clock }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.lines}>
        <p>{m.page_footer_model()}</p>
        <p>{m.page_footer_private()}</p>
        <DataEdition />
        <Links>
          <a href={JAPAN}>{m.page_footer_japan()}</a>
          <a href={HASHES.accessibility}>{m.accessibility_name()}</a>
        </Links>
        <Suspense fallback={null}>
          <Site />
        </Suspense>
      </div>
      <div className={styles.about}>
        <LateDisclosure summary={m.offline_about()}>
          <AboutData clock={clock} />
        </LateDisclosure>
      </div>
    </footer>
  );
}

/** Who answers for this copy of the app; asked for once the first view stands. */
function Site() {
  const isCalculated = useIsCalculated();
  const [isLater, setLater] = useState(false);
  useEffect(
    () => (isCalculated ? whenIdle(() => startTransition(() => setLater(true))) : undefined),
    [isCalculated],
  );
  return isLater ? <SiteLines /> : null;
}
