import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type Changes, useScope } from '../../lib/scope';

/** What the findings list is about: a rule, and all of the region (`part` null) or one part of it. */
export type Selection = { rule: string; part: string | null; outcome: 'fail' | 'undetermined' };

/** Reads the selection from the address; null when no rule is chosen. */
export function readSelection(params: URLSearchParams): Selection | null {
  const rule = params.get('rule');
  if (!rule) return null;
  return {
    rule,
    part: params.get('part'),
    outcome: params.get('outcome') === 'undetermined' ? 'undetermined' : 'fail',
  };
}

const NOTHING: Changes = { rule: null, part: null, outcome: null };

/** The selection in the address and how to change it. */
export function useSelection(): [Selection | null, (selection: Selection | null) => void] {
  const [params] = useSearchParams();
  const { change } = useScope();
  const select = useCallback(
    (selection: Selection | null) =>
      change(
        selection
          ? {
              rule: selection.rule,
              part: selection.part,
              outcome: selection.outcome === 'fail' ? null : selection.outcome,
            }
          : NOTHING,
      ),
    [change],
  );
  return [readSelection(params), select];
}
