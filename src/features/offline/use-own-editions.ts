import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataFile } from '../../data/data-file-error';
import { presetsQuery, rulebookQuery } from '../../data/queries';
import type { Edition } from '../../law';

/** The editions of the data files that the page has loaded. */
export function useOwnEditions(): Readonly<Partial<Record<DataFile, Edition>>> {
  const { data: rulebook } = useQuery({ ...rulebookQuery, enabled: false });
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
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
    }),
    [rulebook, presets],
  );
}
