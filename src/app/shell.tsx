import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { DataEdition } from '../features/faults';
import type { Clock } from '../platform/clock';
import { type Messages, useText } from '../text';
import { Button, LateDisclosure } from '../ui';
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
  const text = useText();
  const main = useRef<HTMLElement>(null);
  useViewChange(main);
  return (
    <div className={styles.page}>
      <Button look="primary" className={styles.skip} onClick={() => main.current?.focus()}>
        {text.page_skip()}
      </Button>
      <Header />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{text.page_footer_model()}</p>
        <p>{text.page_footer_private()}</p>
        <DataEdition />
        <LateDisclosure summary={text.offline_about()}>
          <AboutData clock={clock} />
        </LateDisclosure>
      </footer>
    </div>
  );
}

const VIEWS: readonly (readonly [View, (text: Messages) => string])[] = [
  ['calculator', (text) => text.page_calculator()],
  ['partners', (text) => text.page_partners()],
  ['law', (text) => text.page_law()],
  ['dealers', (text) => text.dealers_nav()],
];

function Header() {
  const text = useText();
  const current = useView();
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <p className={styles.name}>{text.app_name()}</p>
        <p className={styles.tagline}>{text.page_tagline()}</p>
      </div>
      <nav aria-label={text.page_nav()} className={styles.nav}>
        {VIEWS.map(([view, name]) => (
          <a
            key={view}
            href={HASHES[view]}
            aria-current={view === current ? 'page' : undefined}
            className={styles.link}
          >
            {name(text)}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** Names the view in the title, and moves the focus to its heading when it is gone to. */
function useViewChange(main: RefObject<HTMLElement | null>): void {
  const text = useText();
  const view = useView();
  const shown = useRef(view);
  useEffect(() => {
    const name = VIEWS.find(([each]) => each === view)?.[1](text) ?? '';
    document.title = text.page_title({ view: name });
    document.documentElement.lang = text.locale_tag();
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    return main.current === null ? undefined : focusHeading(main.current);
  }, [view, text, main]);
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
