import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useText } from '../text';
import { Button } from '../ui';
import { DataEdition } from './data-age';
import { HASHES, useView, type View } from './route';
import styles from './shell.module.css';

/** Header, views, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
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
      </footer>
    </div>
  );
}

function Header() {
  const text = useText();
  const current = useView();
  const views: readonly (readonly [View, string])[] = [
    ['calculator', text.page_calculator()],
    ['partners', text.page_partners()],
  ];
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <p className={styles.name}>{text.app_name()}</p>
        <p className={styles.tagline}>{text.page_tagline()}</p>
      </div>
      <nav aria-label={text.page_nav()} className={styles.nav}>
        {views.map(([view, name]) => (
          <a
            key={view}
            href={HASHES[view]}
            aria-current={view === current ? 'page' : undefined}
            className={styles.link}
          >
            {name}
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
    const name = view === 'partners' ? text.page_partners() : text.page_calculator();
    document.title = text.page_title({ view: name });
    document.documentElement.lang = text.locale_tag();
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [view, text, main]);
}
