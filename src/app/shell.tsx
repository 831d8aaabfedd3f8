import { type ReactNode, useRef } from 'react';
import { DataEdition } from '../features/faults';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { ExternalLink, LateDisclosure } from '../ui';
import { Header } from './header';
import { AboutData } from './late-parts';
import styles from './shell.module.css';
import { SkipLinks } from './skip-links';
import { useViewChange } from './use-view-change';

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

/** What the page is and is not, how old its figures are, and who answers for it. */
function Footer({ clock }: { readonly clock: Clock }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.lines}>
        <p>{m.page_footer_model()}</p>
        <p>{m.page_footer_private()}</p>
        <DataEdition />
        <Imprint />
      </div>
      <div className={styles.about}>
        <LateDisclosure summary={m.offline_about()}>
          <AboutData clock={clock} />
        </LateDisclosure>
      </div>
    </footer>
  );
}

/** The address of who answers for the page, where it was built with one. */
function Imprint() {
  const address = import.meta.env.PAGE_IMPRINT;
  if (address === '') return null;
  return (
    <p>
      <ExternalLink href={address}>{m.page_footer_imprint()}</ExternalLink>
    </p>
  );
}
