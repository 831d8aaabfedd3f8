import { type KeyboardEvent, useState } from 'react';
import { Fills } from './fills';
import { type MapMark, MarkShape } from './map-mark';
import { useWidth } from './use-width';
import { focusMark, stepOf } from './walk';
import styles from './world-map.module.css';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape?: string;
}

/** The world's countries as paths, in units of the drawing. */
export interface Countries {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
  /** Land that is no country's own. */
  readonly others: string;
}

interface WorldMapProps {
  readonly label: string;
  readonly countries: Countries;
  /** Those to be told apart, each once, in the order of the table; the others are plain land. */
  readonly marks: readonly MapMark[];
  readonly onActive?: (description: string | undefined) => void;
}

/** Under this, in px, a country is drawn as a circle. */
const LEAST = 6;

/** A map whose marks with a value are walked with the arrow keys; every mark is drawn exactly once. */
export function WorldMap({ label, countries, marks, onActive }: WorldMapProps) {
  const [place, width] = useWidth<HTMLElement>();
  const [current, setCurrent] = useState(0);
  const scale = width / countries.width;
  const stops = marks.filter(({ description }) => description !== undefined);
  const active = Math.min(current, stops.length - 1);
  const isCircle = ({ size, shape }: Place): boolean => shape === undefined || size * scale < LEAST;
  const placed = marks.flatMap((mark) => {
    const at = countries.places.get(mark.country);
    return at === undefined ? [] : [{ mark, at, circle: isCircle(at) }];
  });
  const asShape = new Set(placed.filter(({ circle }) => !circle).map(({ mark }) => mark.country));
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const next = stepOf(event.key, active, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      {width === 0 ? null : (
        <svg
          width={width}
          height={countries.height * scale}
          viewBox={`0 0 ${countries.width} ${countries.height}`}
          role="presentation"
        >
          <Fills unit={1 / scale} />
          <path d={landOf(countries, asShape)} className={styles.land} />
          {placed.map(({ mark, at, circle }) => {
            const stop = stops.indexOf(mark);
            return (
              <MarkShape
                key={mark.country}
                mark={mark}
                place={at}
                circle={circle}
                unit={1 / scale}
                {...(stop === -1
                  ? {}
                  : {
                      isCurrent: stop === active,
                      onKeyDown,
                      onActive: (isActive: boolean) => {
                        if (isActive) setCurrent(stop);
                        onActive?.(isActive ? mark.description : undefined);
                      },
                    })}
              />
            );
          })}
        </svg>
      )}
    </figure>
  );
}

const landOf = ({ places, others }: Countries, without: ReadonlySet<string>): string =>
  [...places].map(([code, { shape = '' }]) => (without.has(code) ? '' : shape)).join('') + others;
