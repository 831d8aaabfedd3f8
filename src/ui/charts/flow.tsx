import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../class-names';
import { Fills, PATTERN_OF } from './fills';
import styles from './flow.module.css';
import { type FlowBand, type FlowColumn, layFlow, type PlacedBand } from './flow-layout';
import { FlowNodeBox } from './flow-node';
import { bandAfter } from './flow-walk';
import { brokenInto, fitted, textWidth } from './text-width';
import { useWidth } from './use-width';
import { focusMark } from './walk';

interface FlowProps {
  readonly label: string;
  readonly columns: readonly FlowColumn[];
  readonly bands: readonly FlowBand[];
  readonly onActive: (description: string | undefined) => void;
}

/** The size of names, in px, by the width there is. */
const SIZES = [
  { upTo: 340, size: 10 },
  { upTo: 480, size: 11 },
] as const;
const FULL_SIZE = 13;
const LINE = 15;
const LEAST_HEIGHT = 360;
const MOST_HEIGHT = 560;
/** Of the width, where there is room. */
const HEIGHT_PART = 0.45;
/** For each node of the longest column, in px. */
const NODE_HEIGHT = 46;

/** Bands between columns of boxes, as thick as their values, in the meaning of their whole path. Walked with the arrow keys. */
export function Flow({ label, columns, bands, onActive }: FlowProps) {
  const [place, width] = useWidth<HTMLElement>();
  const [current, setCurrent] = useState(0);
  const size = SIZES.find(({ upTo }) => width < upTo)?.size ?? FULL_SIZE;
  const measure = (text: string): number => textWidth(text, { size, weight: 600 });
  const most = Math.max(0, ...columns.map(({ nodes }) => nodes.length));
  const height = Math.max(LEAST_HEIGHT, most * NODE_HEIGHT, Math.min(MOST_HEIGHT, width * HEIGHT_PART));
  const frame = { width, height, top: 2 * LINE + 8, least: size + 7 };
  const laid = layFlow(columns, bands, frame);
  const active = Math.min(current, laid.bands.length - 1);
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const next = bandAfter(event.key, laid.bands, active);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      {width === 0 ? null : (
        <svg width={width} height={height} role="presentation" fontSize={size}>
          <Fills />
          {columns.map((column, at) => (
            <text key={column.name} className={styles.heading}>
              <title>{column.name}</title>
              {brokenInto(column.name, laid.lanes[at]?.width ?? 0, measure).map((line, row) => (
                <tspan key={line} x={laid.lanes[at]?.x} y={(row + 1) * LINE}>
                  {fitted(line, laid.lanes[at]?.width ?? 0, measure)}
                </tspan>
              ))}
            </text>
          ))}
          <g>
            {laid.bands.map((band, index) => (
              <Band
                key={`${band.column}${band.from}|${band.to}${band.meaning}`}
                band={band}
                isCurrent={index === active}
                onKeyDown={onKeyDown}
                onActive={(isActive) => {
                  if (isActive) setCurrent(index);
                  onActive(isActive ? band.description : undefined);
                }}
              />
            ))}
          </g>
          {laid.nodes.map((node) => (
            <FlowNodeBox key={`${node.column}${node.key}`} node={node} size={size} />
          ))}
        </svg>
      )}
    </figure>
  );
}

interface BandProps {
  readonly band: PlacedBand;
  readonly isCurrent: boolean;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  readonly onActive: (active: boolean) => void;
}

function Band({ band, isCurrent, onKeyDown, onActive }: BandProps) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
    <path
      d={band.path}
      role="img"
      data-mark=""
      data-meaning={band.meaning}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={band.description}
      fill={PATTERN_OF[band.meaning]}
      className={classNames(styles.band, styles[band.meaning])}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
    />
  );
}
