import {
  type ChangeDuty,
  type ChangePublication,
  calendarLineSchema,
  changeDutySchema,
  changePublicationSchema,
} from '@gongkai/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { ApiProblem, putJson } from '../../../lib/api-client';

/**
 * Sends a change that satisfies its contract; one that does not fails with the sentence of the contract. Reports were
 * checked again and counts moved, so whatever is on show is asked for anew.
 */
function useSaved<T>(path: string, schema: z.ZodType<T>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: T) => {
      const [fault] = schema.safeParse(change).error?.issues ?? [];
      if (fault) throw new ApiProblem(0, { code: 'invalid-input', message: fault.message, details: null });
      return putJson(path, calendarLineSchema, change);
    },
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Says when a report was filed and published, and where. */
export const useSavePublication = () => useSaved<ChangePublication>('/calendar/publication', changePublicationSchema);

/** Lets a unit off for a year, or says when it was founded or closed. */
export const useSaveDuty = () => useSaved<ChangeDuty>('/calendar/duty', changeDutySchema);
