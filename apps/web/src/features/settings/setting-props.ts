import type { SettingChange, SettingsView } from '@gongkai/contracts';
import type { Draft } from './draft';

/** What every part of the settings gets: what holds, what was changed and not saved, and how to change it. */
export type SettingProps = {
  settings: SettingsView;
  draft: Draft;
  /** Null where the person may only look. */
  change: ((change: SettingChange) => void) | null;
};
