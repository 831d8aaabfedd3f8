import { QueryClient } from '@tanstack/react-query';

/**
 * Fetches the data sets once and keeps them: they change with a release only. `offlineFirst`, because the
 * default would wait for a network although a copy is at hand.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: 1,
      },
    },
  });
