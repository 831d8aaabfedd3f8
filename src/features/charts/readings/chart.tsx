import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useState } from 'react';
import { useCalculation, useValues, useWork } from '../../../calculation';
import type { Presets } from '../../../data/presets';
import { presetsQuery } from '../../../data/queries';
import { type Readings, readings, type Swing, type Work, whatMoves } from '../../../insight';
import { m } from '../../../text';
import { Skeleton } from '../../../ui';
import { ShareRows } from '../../../ui/charts/share-rows';
import { besideCertificate } from '../beside-certificate';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { readingsWords } from './words';

/** How much the answer hangs on how figures and law are read. */
export default function ReadingsChart() {
  const presets = useQuery(presetsQuery).data;
  return presets === undefined ? <Skeleton lines={14} /> : <OfPresets presets={presets} />;
}

interface Found {
  readonly read: Readings;
  readonly swings: readonly Swing[];
}

function OfPresets({ presets }: { readonly presets: Presets }) {
  const { rulebook, evaluation } = useDeferredValue(useCalculation());
  const values = useDeferredValue(useValues());
  const start = useCallback(
    function* (): Work<Found> {
      const ground = { values, presets, rulebook };
      const read = yield* readings(ground);
      return { read, swings: yield* whatMoves(ground, read.own) };
    },
    [values, presets, rulebook],
  );
  const found = useWork(start);
  if (evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return found === undefined ? <Skeleton lines={14} /> : <Picture {...found} />;
}

function Picture({ read, swings }: Found) {
  const beside = besideCertificate(useCalculation());
  const words = readingsWords(read, swings);
  const [active, setActive] = useState<string>();
  return (
    <ChartFrame
      name="readings"
      finding={words.finding}
      notes={[...words.notes, ...beside]}
      figures={words.figures}
    >
      {words.rows.length === 0 ? null : (
        <>
          <ShareRows
            label={m.asked_readings_heading()}
            rows={words.rows}
            onActive={(row) => setActive(row?.description)}
          />
          <p aria-hidden="true" className={styles.active}>
            {active ?? m.asked_readings_key()}
          </p>
        </>
      )}
    </ChartFrame>
  );
}
