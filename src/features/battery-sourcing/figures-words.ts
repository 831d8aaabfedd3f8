import { useQuery } from '@tanstack/react-query';
import { useSnapshot } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import { priceSetFor } from '../../starting-figures';
import { m } from '../../text';

/** The year of the prices and world shares that fill the battery; '' until they are loaded. */
export function useFiguresYear(): string {
  const { data: presets } = useQuery(presetsQuery);
  return useSnapshot(({ values }) =>
    presets === undefined ? '' : String(priceSetFor(values, presets).year),
  );
}

/** Whose prices and shares fill the battery, in words. */
export function useFiguresWords(): string {
  const year = useFiguresYear();
  return year === '' ? m.form_bar_pending() : m.battery_figures_of({ year });
}
