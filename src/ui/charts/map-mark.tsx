import type { KeyboardEvent } from 'react';
import { classNames } from '../class-names';
import { PATTERN_OF, SOME } from './fills';
import type { Meaning } from './meaning';
import styles from './world-map.module.css';

/** A part of a country's value, 0 to 1. */
export interface MapPart {
  readonly meaning: Meaning;
  readonly part: number;
}

/** A country that the map tells apart from plain land. */
export interface MapMark {
  readonly country: string;
  readonly name: string;
  /** `mixed`: a circle on it shows the parts. */
  readonly look: Meaning | 'mixed' | 'partner' | 'some';
  /** Its value beside the greatest on the map, 0 to 1: the more, the stronger its colour. */
  readonly weight?: number;
  /** Of a mixed one. */
  readonly parts?: readonly MapPart[];
  /** Whether a line is drawn around it. */
  readonly around?: boolean;
  /** Its value as a sentence: it is then a stop of the keyboard. */
  readonly description?: string;
}

interface MarkShapeProps {
  readonly mark: MapMark;
  readonly place: { readonly x: number; readonly y: number; readonly shape?: string };
  readonly circle: boolean;
  /** A px of the screen, in units of the drawing. */
  readonly unit: number;
  readonly isCurrent?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<SVGElement>) => void;
  readonly onActive?: (active: boolean) => void;
}

/** In px. */
const CIRCLE = { value: 5, plain: 3.5, pie: 8 };

/** One country: its shape, or a circle where it is too small for one. */
export function MarkShape({ mark, place, circle, unit, isCurrent, onKeyDown, onActive }: MarkShapeProps) {
  const { country, name, look, parts, description, around, weight = 1 } = mark;
  const fill = { fill: patternOf(look), fillOpacity: strengthOf(weight) };
  const shown = classNames(styles.mark, styles[look], around && styles.around);
  const radius = (description === undefined ? CIRCLE.plain : CIRCLE.value) * unit;
  return (
    <g
      data-country={country}
      data-look={look}
      className={styles.country}
      {...(description === undefined
        ? {}
        : {
            role: 'img',
            'data-mark': '',
            'aria-label': description,
            tabIndex: isCurrent === true ? 0 : -1,
            onKeyDown,
            onFocus: () => onActive?.(true),
            onBlur: () => onActive?.(false),
            onPointerEnter: () => onActive?.(true),
            onPointerLeave: () => onActive?.(false),
          })}
    >
      {description === undefined ? <title>{name}</title> : null}
      {circle ? (
        <circle cx={place.x} cy={place.y} r={radius} {...fill} className={shown} />
      ) : (
        <path d={place.shape} {...fill} className={shown} />
      )}
      {parts === undefined ? null : <Pie x={place.x} y={place.y} radius={CIRCLE.pie * unit} parts={parts} />}
    </g>
  );
}

/** The least is still told from land where nothing is. */
const FAINTEST = 0.4;

/** Of the root, as of a circle's radius: small values are told from one another too. */
const strengthOf = (weight: number): number | undefined =>
  weight === 1 ? undefined : Number((FAINTEST + (1 - FAINTEST) * Math.sqrt(weight)).toFixed(2));

function patternOf(look: MapMark['look']): string | undefined {
  if (look === 'some') return SOME;
  return look === 'mixed' || look === 'partner' ? undefined : PATTERN_OF[look];
}

interface PieProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly parts: readonly MapPart[];
}

/** A circle cut into the parts of a country's value, from the top on clockwise. */
function Pie({ x, y, radius, parts }: PieProps) {
  let turned = 0;
  const at = (turn: number): string =>
    `${x + radius * Math.sin(2 * Math.PI * turn)} ${y - radius * Math.cos(2 * Math.PI * turn)}`;
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={styles.pie} />
      {parts.map(({ meaning, part }) => {
        const start = turned;
        turned += part;
        const path = `M${x} ${y}L${at(start)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${at(turned)}Z`;
        return (
          <path
            key={meaning}
            d={path}
            fill={PATTERN_OF[meaning]}
            className={classNames(styles.mark, styles[meaning])}
          />
        );
      })}
    </>
  );
}
