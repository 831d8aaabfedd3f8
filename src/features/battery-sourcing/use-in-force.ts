import { useQuery } from '@tanstack/react-query';
import { useSnapshot } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import type { FormValues } from '../../scenario-form';
import { figuresFor, presetInForce, type SourcingPreset, typedIn } from '../../starting-figures';

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
  return useSnapshot(({ values, rulebook }) => {
    const figures = figuresFor(values, presets, rulebook);
    const isPlain = figures !== undefined && values.chainRows.length === 0;
    return {
      isReady: figures !== undefined,
      hasMinerals: values.entries.length > 0,
      preset: isPlain ? presetInForce(values.entries, figures) : undefined,
      whole: wholeOf(values),
    };
  });
}

function wholeOf(values: FormValues): InForce['whole'] {
  if (typedIn(values).length > 0) return undefined;
  const sources = Object.values(values.origin).filter((origin) => origin !== 'assumed');
  if (sources.length === 0) return 'blank';
  return sources.every((origin) => origin === 'example') ? 'example' : undefined;
}
