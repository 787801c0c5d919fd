import { type SignIn, sessionSchema } from '@gongkai/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from '../../lib/api-client';
import { sessionQuery } from '../../lib/session';

/** Signs in with a password. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: SignIn) => postJson('/session', sessionSchema, credentials),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

/** Signs in with the token of a one-time link. */
export function useLinkSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: string) => postJson('/session/link', sessionSchema, { token }),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}
