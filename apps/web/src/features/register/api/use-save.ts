import { type ChangeDuty, type ChangePublication, calendarLineSchema } from '@gongkai/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putJson } from '../../../lib/api-client';

/** Reports were checked again and counts moved: whatever is on show is asked for anew. */
function useSaved<T>(save: (change: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: save, onSuccess: () => client.invalidateQueries() });
}

/** Says when a report was filed and published, and where. */
export const useSavePublication = () =>
  useSaved((change: ChangePublication) => putJson('/calendar/publication', calendarLineSchema, change));

/** Lets a unit off for a year, or says when it was founded or closed. */
export const useSaveDuty = () =>
  useSaved((change: ChangeDuty) => putJson('/calendar/duty', calendarLineSchema, change));
