import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type PictureText, svgPicture } from '../../ui/charts/svg-picture';
import styles from './charts.module.css';

/** The sizes a picture leaves the page in, in px; a PNG has twice as many. */
export const SIZES = {
  wide: { width: 800, height: 450 },
  square: { width: 540, height: 540 },
  free: { width: 800 },
} as const;

export type Size = keyof typeof SIZES;

interface Asked {
  readonly size: Size;
  readonly words: PictureText;
  readonly give: (svg: string) => void;
  readonly fail: (error: Error) => void;
}

/** How often a second drawing is looked for before it is given up, once a frame. */
const MOST_LOOKS = 300;
/** The chart library places its bars some frames after it has its width. */
const SETTLED = 6;

/**
 * Draws the chart a second time beside the page, light and in the size asked for, and gives it as SVG. What stands on
 * the page keeps its own size and colours.
 */
export function usePicture(chart: ReactNode) {
  const [asked, setAsked] = useState<Asked>();
  const draw = (size: Size, words: PictureText): Promise<string> =>
    new Promise((give, fail) => {
      setAsked({ size, words, give, fail });
    });
  const stage =
    asked === undefined ? null : (
      <Stage key={asked.size} asked={asked} onEnd={() => setAsked(undefined)} chart={chart} />
    );
  return { draw, stage };
}

interface StageProps {
  readonly asked: Asked;
  readonly chart: ReactNode;
  readonly onEnd: () => void;
}

function Stage({ asked, chart, onEnd }: StageProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ asked, onEnd });
  useEffect(() => {
    let [looks, drawn, frame] = [0, 0, 0];
    const look = (): void => {
      const { asked: now, onEnd: end } = latest.current;
      looks += 1;
      const isDrawn = (place.current?.querySelector('svg')?.getBoundingClientRect().width ?? 0) > 0;
      drawn += Number(isDrawn);
      if (looks < MOST_LOOKS && drawn < SETTLED) {
        frame = requestAnimationFrame(look);
        return;
      }
      try {
        if (place.current === null) throw new Error('The chart is not drawn');
        now.give(svgPicture(place.current, now.words, SIZES[now.size]));
      } catch (error) {
        now.fail(error instanceof Error ? error : new Error(String(error)));
      }
      end();
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, []);
  const { width } = SIZES[asked.size];
  return createPortal(
    <div
      ref={place}
      aria-hidden="true"
      inert
      data-scheme="light"
      className={styles.stage}
      style={{ inlineSize: width - 48 }}
    >
      {chart}
    </div>,
    document.body,
  );
}
