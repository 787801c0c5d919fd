import {
  documentViewSchema,
  likenessSchema,
  reconciliationSchema,
  reportDetailSchema,
  ruleListSchema,
} from '@gongkai/contracts';
import { apiQuery, apiUrl, getBytes } from '../../../lib/api-client';

const path = (id: string) => `/reports/${encodeURIComponent(id)}`;

/** The current version of a report. */
export const reportQuery = (id: string) => apiQuery(path(id), reportDetailSchema);

/** The original of a report as a neutral tree. It never changes for a version, and `version` is part of its key. */
export const documentQuery = (id: string, version: number) => ({
  ...apiQuery(`${path(id)}/document`, documentViewSchema),
  queryKey: [`${path(id)}/document`, { version }] as const,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Texts like the text of a report. */
export const likenessQuery = (id: string) => apiQuery(`${path(id)}/likeness`, likenessSchema);

/** A region's own report beside those of its units. */
export const reconciliationQuery = (id: string) => apiQuery(`${path(id)}/reconciliation`, reconciliationSchema);

/** The rule catalogue; it changes with a release only. */
export const rulesQuery = { ...apiQuery('/rules', ruleListSchema), staleTime: Number.POSITIVE_INFINITY };

/** The file as it was handed in, for showing its pages; like the tree it never changes for a version. */
export const originalBytesQuery = (id: string, version: number) => ({
  queryKey: [`${path(id)}/original`, { version }] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => getBytes(`${path(id)}/original`, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Address of the file as it was handed in. */
export const originalUrl = (id: string) => apiUrl(`${path(id)}/original`);
