import { useQuery } from '@tanstack/react-query';
import { presetsQuery, rulebookQuery } from '../../data/queries';
import { DataError } from './data-error';

/** What could not be loaded; the form stays as it is, and each can be tried again. */
export function DataErrors() {
  const rulebook = useQuery({ ...rulebookQuery, enabled: false });
  const presets = useQuery({ ...presetsQuery, enabled: false });
  return [rulebook, presets].map(({ error, isFetching, refetch }, index) =>
    error === null ? null : (
      <DataError
        key={index === 0 ? 'rulebook' : 'presets'}
        error={error}
        retrying={isFetching}
        retry={() => void refetch()}
      />
    ),
  );
}
