import type { SettingChange, SettingsView } from '@gongkai/contracts';
import { useCallback, useEffect, useState } from 'react';
import { type Draft, withChange, withoutChange } from './draft';

const NONE: Draft = new Map();

export type DraftState = {
  draft: Draft;
  change: (settings: SettingsView, change: SettingChange) => void;
  remove: (key: string) => void;
  clear: () => void;
};

/**
 * The unsaved changes of one place and year. Those of other places wait until the person comes back to them; leaving the
 * site with unsaved changes asks first.
 */
export function useDraft(place: string): DraftState {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const draft = drafts.get(place) ?? NONE;
  const unsaved = [...drafts.values()].some(({ size }) => size > 0);
  const update = useCallback(
    (next: (draft: Draft) => Draft) => setDrafts((all) => new Map(all).set(place, next(all.get(place) ?? NONE))),
    [place],
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return {
    draft,
    change: (settings, change) => update((current) => withChange(current, settings, change)),
    remove: (key) => update((current) => withoutChange(current, key)),
    clear: () => update(() => NONE),
  };
}
