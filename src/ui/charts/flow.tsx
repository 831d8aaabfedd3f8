import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../class-names';
import styles from './flow.module.css';
import {
  type FlowBand,
  type FlowNode,
  layFlow,
  NODE_WIDTH,
  type PlacedBand,
  type PlacedNode,
} from './flow-layout';
import { HATCH, HatchPattern } from './hatch-pattern';
import { useWidth } from './use-width';

interface FlowProps {
  readonly label: string;
  readonly columns: readonly (readonly FlowNode[])[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
  readonly onActive: (description: string | undefined) => void;
}

/** Room at the right for the names of the last column, in px. */
const OUTCOME_ROOM = 74;

/** How far each key leads along the bands. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Bands between columns of nodes, as thick as their values: solid counts, hatched depends. Walked with the arrow keys. */
export function Flow({ label, columns, bands, height, onActive }: FlowProps) {
  const [place, width] = useWidth<HTMLElement>();
  const [current, setCurrent] = useState(0);
  const plot = Math.max(0, width - OUTCOME_ROOM);
  const laid = layFlow(columns, bands, { width: plot, height });
  const last = laid.bands.length - 1;
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, current + step));
    setCurrent(next);
    const target = event.currentTarget.parentElement?.children.item(next);
    if (target instanceof SVGElement) target.focus();
  };
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      <svg width={width} height={height} role="presentation">
        <HatchPattern />
        <g>
          {laid.bands.map((band, index) => (
            <Band
              key={`${band.column}${band.from}${band.to}`}
              band={band}
              isCurrent={index === Math.min(current, last)}
              onKeyDown={onKeyDown}
              onActive={(active) => {
                if (active) setCurrent(index);
                onActive(active ? band.description : undefined);
              }}
            />
          ))}
        </g>
        {laid.nodes.map((node) => (
          <Node
            key={`${node.column}${node.key}`}
            node={node}
            room={
              node.column === columns.length - 1
                ? OUTCOME_ROOM - NODE_WIDTH - 4
                : plot / (columns.length - 1) - 6
            }
            isLast={node.column === columns.length - 1}
          />
        ))}
      </svg>
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
      tabIndex={isCurrent ? 0 : -1}
      aria-label={band.description}
      fill={band.meaning === 'depends' ? HATCH : undefined}
      className={classNames(styles.band, bandLook(band.meaning))}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
    />
  );
}

function bandLook(meaning: PlacedBand['meaning']): string | undefined {
  if (meaning === 'counts') return styles.counts;
  return meaning === 'depends' ? undefined : styles.plain;
}

/** Mean width of a character of a name, in px. */
const CHARACTER = 7;
const LINE = 16;

interface NodeProps {
  readonly node: PlacedNode;
  /** Room for the name, in px. */
  readonly room: number;
  /** Nodes of the last column have their names at their side, the others above. */
  readonly isLast: boolean;
}

function Node({ node, room, isLast }: NodeProps) {
  const { x, y, height, meaning, name } = node;
  const most = Math.floor(room / CHARACTER);
  const lines = isLast ? name.split(' ').reduce(joinUpTo(most), []) : [cut(name, most)];
  const top = isLast ? y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4 : y - 5;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={NODE_WIDTH}
        height={Math.max(1, height)}
        fill={meaning === 'depends' ? HATCH : undefined}
        className={meaning === 'depends' ? undefined : classNames(styles.node, meaning && styles[meaning])}
      />
      <text className={styles.name}>
        <title>{name}</title>
        {lines.map((line, at) => (
          <tspan key={line} x={isLast ? x + NODE_WIDTH + 4 : x} y={top + at * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

const cut = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1))}…`;

const joinUpTo =
  (most: number) =>
  (lines: readonly string[], word: string): readonly string[] => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length + 1 > most
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  };
