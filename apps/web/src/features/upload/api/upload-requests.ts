import {
  type AssignUpload,
  type Unit,
  type UploadItem,
  type UploadState,
  unitListSchema,
  uploadItemSchema,
  uploadListSchema,
} from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from '../../../lib/api-client';

const UNDER_WAY: readonly UploadState[] = ['queued', 'reading'];
const POLL_MS = 1_000;

/** True once the server has done with an item, well or badly, or waits for a person. */
export function isSettled(item: Pick<UploadItem, 'state'>): boolean {
  return !UNDER_WAY.includes(item.state);
}

const pollUntilSettled = ({ state }: { state: { data: UploadItem[] | undefined } }) =>
  state.data?.some((item) => !isSettled(item)) ? POLL_MS : false;

/** Items of one batch, asked again every second until the last is settled. */
export const batchQuery = (batch: string, first: UploadItem[]) =>
  queryOptions({
    queryKey: ['/uploads', { batch }] as const,
    queryFn: async ({ signal }) => (await getJson('/uploads', uploadListSchema, { batch }, signal)).items,
    initialData: first,
    initialDataUpdatedAt: 0,
    refetchInterval: pollUntilSettled,
  });

/** The newest items of everybody within sight, at most 200. */
export const recentQuery = (state: UploadState | null) =>
  queryOptions({
    queryKey: ['/uploads', { state }] as const,
    queryFn: async ({ signal }) => (await getJson('/uploads', uploadListSchema, { state }, signal)).items,
    refetchInterval: pollUntilSettled,
    placeholderData: keepPreviousData,
  });

/** Units of a region whose name holds the words. */
export const unitsQuery = (region: RegionCode, q: string) =>
  queryOptions({
    queryKey: ['/units', { region, q }] as const,
    queryFn: async ({ signal }): Promise<Unit[]> =>
      (await getJson('/units', unitListSchema, { region, q }, signal)).units,
    placeholderData: keepPreviousData,
  });

/** Says whose report a waiting item is. */
export function assignUpload(id: string, assignment: AssignUpload): Promise<UploadItem> {
  return postJson(`/uploads/${encodeURIComponent(id)}/assign`, uploadItemSchema, assignment);
}
