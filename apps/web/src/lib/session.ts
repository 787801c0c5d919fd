import { type Session, sessionSchema } from '@gongkai/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiProblem, getJson } from './api-client';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['/session'] as const,
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await getJson('/session', sessionSchema, {}, signal);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
});

/** The session of the signed-in person. The frame shows pages only when there is one, so that pages need not ask. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession is for pages inside the frame');
  return data;
}
