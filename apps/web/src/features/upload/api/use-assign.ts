import type { AssignUpload } from '@gongkai/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../lib/api-client';
import { assignUpload } from './upload-requests';

/** Says whose report a waiting item is and asks for the lists anew; `onDone` is called once the server has accepted it. */
export function useAssign(item: string, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assignment: AssignUpload) => assignUpload(item, assignment),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['/uploads'] });
      onDone?.();
    },
  });
}

/** The sentence of the server, else the one given. */
export const sentenceOf = (error: unknown, otherwise: string) =>
  error instanceof ApiProblem ? error.message : otherwise;
