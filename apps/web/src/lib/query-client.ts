import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, onSignedOut } from './api-client';
import { sessionQuery } from './session';

/** A query client that asks again once when the network failed, and notices when the session has ended. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.status === 0,
      },
    },
  });
  onSignedOut(() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }));
  return client;
}
