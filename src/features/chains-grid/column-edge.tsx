import { type PointerEvent, useRef } from 'react';
import { m } from '../../text';
import styles from './chains.module.css';

interface ColumnEdgeProps {
  /** Rem. */
  readonly width: number;
  readonly onWidth: (rem: number) => void;
  readonly onFit: () => void;
}

/** The edge of a column: dragged, it makes the column wider or narrower. Keys do so at the heading. */
export function ColumnEdge({ width, onWidth, onFit }: ColumnEdgeProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const stop = () => {
    from.current = null;
  };
  const start = (event: PointerEvent) => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = ({ clientX }: PointerEvent) => {
    if (from.current === null) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    onWidth(from.current.width + (clientX - from.current.x) / rem);
  };
  return (
    <div
      aria-hidden="true"
      data-edge=""
      title={m.grid_column_width_hint()}
      className={styles.edge}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={onFit}
    />
  );
}
