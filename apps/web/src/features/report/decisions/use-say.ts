import { findingWordsSchema, type WordKind } from '@gongkai/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from '../../../lib/api-client';
import { reportQuery } from '../api/report-query';

/** What a person says of a finding. */
export type Said = { kind: WordKind; reason: string };

const DECISIONS: readonly WordKind[] = ['overrule', 'restore'];

/**
 * Says something of a finding: a supervisor's decision or a unit's reply. The report is asked for anew, and what other
 * screens know of verdicts is asked for when they are opened next.
 */
export function useSay(report: string, finding: string, onSaid: (kind: WordKind) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) => {
      const part = DECISIONS.includes(said.kind) ? 'decision' : 'reply';
      const path = `/reports/${encodeURIComponent(report)}/findings/${encodeURIComponent(finding)}/${part}`;
      return postJson(path, findingWordsSchema, said);
    },
    onSuccess: async (_, { kind }) => {
      await client.invalidateQueries({
        predicate: ({ queryKey: [path] }) => path !== '/session' && !String(path).startsWith('/reports/'),
        refetchType: 'none',
      });
      await client.invalidateQueries({ queryKey: reportQuery(report).queryKey });
      onSaid(kind);
    },
  });
}
