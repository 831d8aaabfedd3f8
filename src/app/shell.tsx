import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { Button } from '../ui';
import { DataEdition } from './data-age';
import { LateDisclosure } from './late';
import { AboutData } from './late-offline';
import { HASHES, useView, type View } from './route';
import styles from './shell.module.css';

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
      <Button look="primary" className={styles.skip} onClick={() => main.current?.focus()}>
        {m.page_skip()}
      </Button>
      <Header />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{m.page_footer_model()}</p>
        <p>{m.page_footer_private()}</p>
        <DataEdition />
        <LateDisclosure summary={m.offline_about()}>
          <AboutData clock={clock} />
        </LateDisclosure>
      </footer>
    </div>
  );
}

const VIEWS: readonly (readonly [View, () => string])[] = [
  ['calculator', m.page_calculator],
  ['partners', m.page_partners],
  ['law', m.page_law],
  ['dealers', m.dealers_nav],
];

function Header() {
  const current = useView();
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <p className={styles.name}>{m.app_name()}</p>
        <p className={styles.tagline}>{m.page_tagline()}</p>
      </div>
      <nav aria-label={m.page_nav()} className={styles.nav}>
        {VIEWS.map(([view, name]) => (
          <a
            key={view}
            href={HASHES[view]}
            aria-current={view === current ? 'page' : undefined}
            className={styles.link}
          >
            {name()}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** Names the view in the title, and moves the focus to its heading when it is gone to. */
function useViewChange(main: RefObject<HTMLElement | null>): void {
  const view = useView();
  const shown = useRef(view);
  useEffect(() => {
    const name = VIEWS.find(([each]) => each === view)?.[1]() ?? '';
    document.title = m.page_title({ view: name });
    document.documentElement.lang = m.locale_tag();
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    return main.current === null ? undefined : focusHeading(main.current);
  }, [view, main]);
}

/** Moves the focus to the heading of the view that is shown, once it is there; returns how to stop waiting. */
function focusHeading(main: HTMLElement): () => void {
  const focus = (): boolean => {
    const heading = [...main.querySelectorAll('h1')].find((each) => each.checkVisibility());
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    return heading !== undefined;
  };
  const watch = new MutationObserver(() => {
    if (focus()) watch.disconnect();
  });
  // The former view is still shown to those who hear of the change first.
  const frame = requestAnimationFrame(() => {
    if (!focus()) watch.observe(main, { childList: true, subtree: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    watch.disconnect();
  };
}
