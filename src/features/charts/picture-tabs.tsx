import {
  type KeyboardEvent,
  memo,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../text';
import { Button, classNames, Skeleton } from '../../ui';
import styles from './picture-tabs.module.css';
import { SettledPictured } from './pictured';
import { PICTURES, type PictureName } from './registry';

interface PictureTabsProps {
  readonly value: PictureName;
  readonly onChange: (name: PictureName) => void;
  /** In a frame there is no room beyond it: the large view only uses its whole width. */
  readonly framed?: boolean;
}

/** Which tab each key leads to. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The pictures of the result under one strip of tabs, one of them open; larger on demand. */
export function PictureTabs({ value, onChange, framed = false }: PictureTabsProps) {
  const id = useId();
  const [isLarge, setLarge] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    PICTURES.findIndex(({ name }) => name === value),
  );
  // The tab is marked first: a picture takes longer to draw than a press may wait for its answer.
  const drawn = useDeferredValue(at);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(at, PICTURES.length);
    const picture = next === undefined ? undefined : PICTURES[next];
    if (next === undefined || picture === undefined) return;
    event.preventDefault();
    onChange(picture.name);
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]').item(next).focus();
  };
  const isDialog = isLarge && !framed;
  const content = (
    <div className={classNames(styles.pictures, isLarge && styles.large)}>
      <div className={styles.head}>
        <div
          ref={strip}
          role="tablist"
          aria-label={m.insight_pictures()}
          className={styles.strip}
          onKeyDown={onKeyDown}
        >
          {PICTURES.map(({ name, title }, index) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={index === at}
              aria-controls={`${id}-panel`}
              tabIndex={index === at ? 0 : -1}
              className={styles.tab}
              onClick={() => onChange(name)}
            >
              {title()}
            </button>
          ))}
        </div>
        {isLarge ? (
          <Button look="quiet" aria-pressed={framed ? true : undefined} onClick={() => setLarge(false)}>
            {m.insight_pictures_close()}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={m.insight_pictures_large()}
            title={m.insight_pictures_large()}
            aria-pressed={framed ? false : undefined}
            className={styles.enlarge}
            onClick={() => setLarge(true)}
          >
            <Corners />
          </Button>
        )}
      </div>
      <Panel id={`${id}-panel`} labelledBy={`${id}-${PICTURES[drawn]?.name}`} at={drawn} waits={isDialog} />
    </div>
  );
  return isDialog ? <Large onClose={() => setLarge(false)}>{content}</Large> : content;
}

/** Two corners that pull apart: to be seen larger. */
const Corners = () => (
  <svg aria-hidden="true" viewBox="0 0 20 20" className={styles.corners}>
    <path d="M11.5 3H17v5.5M17 3l-6 6M8.5 17H3v-5.5M3 17l6-6" />
  </svg>
);

interface PanelProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly at: number;
  /** Drawn after the first paint of what it is in. */
  readonly waits: boolean;
}

/** Drawn for another picture, not for every key that its surroundings are drawn for. */
const Panel = memo(({ id, labelledBy, at, waits }: PanelProps) => {
  const isDrawn = useDeferredValue(true, !waits);
  const picture = PICTURES[at];
  if (picture === undefined) return null;
  const { name, Chart } = picture;
  return (
    <div id={id} role="tabpanel" aria-labelledby={labelledBy} className={styles.panel}>
      <Suspense fallback={<Skeleton lines={18} />}>
        <SettledPictured>{isDrawn ? <Chart key={name} /> : <Skeleton lines={18} />}</SettledPictured>
      </Suspense>
    </div>
  );
});

interface LargeProps {
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/**
 * The whole window; Escape and Close lead back, to where the focus was. It lies outside the picture's own place: that is
 * moved when the window's width changes, and a dialog that is moved no longer lies over the page.
 */
function Large({ onClose, children }: LargeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} aria-label={m.insight_pictures()} className={styles.dialog} onClose={onClose}>
      {children}
    </dialog>,
    document.body,
  );
}
