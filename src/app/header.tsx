import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { hashOf } from '../platform/address';
import { onHashChange } from '../platform/page';
import { m } from '../text';
import { classNames, Emblem } from '../ui';
import styles from './header.module.css';
import { LanguageMenu } from './language-menu';
import { HASHES, useView, type View } from './route';
import { useDepth } from './use-depth';

const VIEWS: readonly (readonly [View, () => string])[] = [
  ['calculator', m.page_calculator],
  ['partners', m.page_partners],
  ['law', m.page_law],
  ['dealers', m.dealers_nav],
];

/** The emblem, the name, and the way to each view. */
export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href={HASHES.calculator} className={styles.brand}>
          <Emblem />
          <span className={styles.name}>{m.app_name()}</span>
        </a>
        <Menu />
      </div>
    </header>
  );
}

/** The views beside the name; on a phone behind one button, so that the first question is on the first screen. */
function Menu() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => onHashChange(() => setOpen(false)), []);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    toggle.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened
    <div className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={toggle}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className={styles.toggle}
        onClick={() => setOpen(!isOpen)}
      >
        {m.page_menu()}
      </button>
      <div id={id} className={classNames(styles.panel, isOpen && styles.open)}>
        <Views />
        <LanguageMenu />
      </div>
    </div>
  );
}

function Views() {
  const current = useView();
  const depth = useDepth();
  return (
    <nav aria-label={m.page_nav()} className={styles.nav}>
      {VIEWS.map(([view, name]) => (
        <a
          key={view}
          href={view === 'calculator' ? hashOf(depth) : HASHES[view]}
          aria-current={view === current ? 'page' : undefined}
          className={styles.link}
        >
          {name()}
        </a>
      ))}
    </nav>
  );
}
