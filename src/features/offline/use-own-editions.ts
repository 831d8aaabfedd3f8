import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataFile } from '../../data/data-file-error';
import { presetsQuery, rulebookQuery } from '../../data/queries';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { Edition } from '../../law';

/** The editions of the data files that the page has loaded. */
export function useOwnEditions(): Readonly<Partial<Record<DataFile, Edition>>> {
  const { data: rulebook } = useQuery({ ...rulebookQuery, enabled: false });
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
  const { data: vehicles } = useQuery({ ...vehiclesQuery, enabled: false });
  return useMemo(
    () => ({
      ...(rulebook === undefined
        ? {}
        : {
            'partners.json': rulebook.partners,
            'parameters.json': rulebook.parameters,
            'minerals.json': rulebook.minerals,
          }),
      ...(presets === undefined ? {} : { 'presets.json': presets }),
      ...(vehicles === undefined ? {} : { 'vehicles.json': vehicles }),
    }),
    [rulebook, presets, vehicles],
  );
}
