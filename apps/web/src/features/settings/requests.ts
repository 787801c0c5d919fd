import {
  type ChangeSettings,
  checkRunDetailSchema,
  checkRunListSchema,
  checkRunSchema,
  ruleListSchema,
  type StartRun,
  type StartTrial,
  settingLogSchema,
  settingsChangedSchema,
  settingsViewSchema,
} from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiQuery, postJson, putJson } from '../../lib/api-client';

/** How often a run that is not finished is asked about. */
const ASK_AGAIN_MS = 800;

/** What holds at a place; year 0 asks for what holds in every year. */
export function useSettings(region: RegionCode, year: number) {
  return useQuery(apiQuery('/settings', settingsViewSchema, { region, year }));
}

/** The catalogue; it changes with the program only. */
export function useRules() {
  return useQuery({ ...apiQuery('/rules', ruleListSchema), staleTime: 10 * 60_000 });
}

export function useLog(region: RegionCode) {
  return useQuery(apiQuery('/settings/changes', settingLogSchema, { region }));
}

/** The latest runs; asked again while one of them goes on. */
export function useRuns(region: RegionCode) {
  return useQuery({
    ...apiQuery('/check-runs', checkRunListSchema, { region }),
    refetchInterval: ({ state }) =>
      state.data?.runs.some(({ finishedAt }) => finishedAt === null) ? ASK_AGAIN_MS : false,
  });
}

/** One run with what it changed; asked again until it is finished. */
export function useRun(id: string) {
  return useQuery({
    ...apiQuery(`/check-runs/${id}`, checkRunDetailSchema),
    refetchInterval: ({ state }) => (state.data?.finishedAt === null ? ASK_AGAIN_MS : false),
  });
}

/** Checks what would flip; answers the run to watch. */
export function useTrial() {
  return useMutation({ mutationFn: (trial: StartTrial) => postJson('/check-runs/trial', checkRunSchema, trial) });
}

/** Checks reports again as things stand. */
export function useRecheck() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (run: StartRun) => postJson('/check-runs', checkRunSchema, run),
    onSuccess: () => client.invalidateQueries({ queryKey: ['/check-runs'] }),
  });
}

/** Makes the changes; everything on screen may have changed afterwards. */
export function useSave() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ChangeSettings) => putJson('/settings', settingsChangedSchema, change),
    onSuccess: () => client.invalidateQueries(),
  });
}
