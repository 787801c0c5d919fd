import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { sessionQuery } from '../lib/session';
import { ErrorState } from '../ui/error-state';
import { Skeleton } from '../ui/skeleton';

/** Lets nobody past without a session; after signing in the person comes back to the address asked for. */
export function SessionGate() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  if (session.data) return <Outlet />;
  if (session.isError) return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
  if (session.isPending) return <Skeleton height={400} />;
  const next = location.pathname + location.search;
  return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
}
