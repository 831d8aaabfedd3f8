import { useQuery } from '@tanstack/react-query';
import { type Snapshot, useSnapshot } from '../../calculation';
import type { Presets } from '../../data/presets';
import { presetsQuery } from '../../data/queries';
import type { FormValues } from '../../scenario-form';
import { figuresOfReading, presetInForce, type SourcingPreset, typedIn } from '../../starting-figures';

export interface InForce {
  /** Whether the figures are loaded. */
  readonly isReady: boolean;
  readonly hasMinerals: boolean;
  /** The preset that all minerals are still sourced by. */
  readonly preset: SourcingPreset | undefined;
  /** What the whole form still is. */
  readonly whole: 'example' | 'blank' | undefined;
}

/** Which preset the form still is, for as long as nobody changed it. */
export function useInForce(): InForce {
  const { data: presets } = useQuery(presetsQuery);
  return useSnapshot((snapshot) => inForce(snapshot, presets));
}

/** Two parts of the page ask at every key press: each snapshot is compared with the presets once. */
const known = new WeakMap<Snapshot, InForce>();

function inForce(snapshot: Snapshot, presets: Presets | undefined): InForce {
  const { values, reading, rulebook } = snapshot;
  if (presets === undefined || rulebook === null) return { ...NOT_READY, ...whatOf(values) };
  const found = known.get(snapshot) ?? {
    isReady: true,
    preset:
      values.chainRows.length === 0
        ? presetInForce(values.entries, figuresOfReading(values, reading, { presets, rulebook }))
        : undefined,
    ...whatOf(values),
  };
  known.set(snapshot, found);
  return found;
}

const NOT_READY = { isReady: false, preset: undefined };

const whatOf = (values: FormValues): Pick<InForce, 'hasMinerals' | 'whole'> => ({
  hasMinerals: values.entries.length > 0,
  whole: wholeOf(values),
});

function wholeOf(values: FormValues): InForce['whole'] {
  if (typedIn(values).length > 0) return undefined;
  const sources = Object.values(values.origin).filter((origin) => origin !== 'assumed');
  if (sources.length === 0) return 'blank';
  return sources.every((origin) => origin === 'example') ? 'example' : undefined;
}
