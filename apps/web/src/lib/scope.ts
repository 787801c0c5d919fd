import { yearSchema } from '@gongkai/contracts';
import { isRegionCode, type RegionCode } from '@gongkai/domain';
import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useSession } from './session';

/** Region and year: what almost every page is about. */
export type PageScope = { region: RegionCode; year: number };

/** Changes to the query part of the address; null takes a parameter away. */
export type Changes = Record<string, string | number | null>;

/** Region and year of an address, with the defaults of the session for what it does not name. */
export function readScope(params: URLSearchParams, home: PageScope): PageScope {
  const region = params.get('region') ?? '';
  const year = yearSchema.safeParse(params.get('year') ?? undefined);
  return { region: isRegionCode(region) ? region : home.region, year: year.success ? year.data : home.year };
}

/** The parameters after a change; the others stay as they are. */
export function changeParams(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) next.delete(key);
    else next.set(key, String(value));
  }
  return next;
}

/**
 * Region and year of the page from the address (`?region=…&year=…`). `change` keeps all other parameters and adds an
 * entry to the history; `hrefWith` is the address that such a change leads to; `pathTo` is the address of another screen
 * with the same region and year.
 */
export function useScope() {
  const { home } = useSession();
  const { pathname } = useLocation();
  const [params, setParams] = useSearchParams();
  const { region, year } = readScope(params, home);
  const change = useCallback(
    (changes: Changes, options: { replace?: boolean } = {}) =>
      setParams((current) => changeParams(current, changes), options),
    [setParams],
  );
  const pathTo = useCallback(
    (path: string, extra: Changes = {}) =>
      `${path}?${changeParams(new URLSearchParams({ region, year: String(year) }), extra).toString()}`,
    [region, year],
  );
  const hrefWith = useCallback(
    (changes: Changes) => `${pathname}?${changeParams(params, { region, year, ...changes }).toString()}`,
    [pathname, params, region, year],
  );
  return useMemo(
    () => ({
      region,
      year,
      change,
      pathTo,
      hrefWith,
      setRegion: (code: RegionCode) => change({ region: code, year }),
      setYear: (next: number) => change({ region, year: next }),
    }),
    [region, year, change, pathTo, hrefWith],
  );
}

/** One parameter of the address as state: `[value, set]`; the default is not written. */
export function useParam(name: string, fallback: string): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setParams((current) => changeParams(current, { [name]: value === fallback ? null : value }), { replace: true }),
    [setParams, name, fallback],
  );
  return [params.get(name) ?? fallback, set];
}
