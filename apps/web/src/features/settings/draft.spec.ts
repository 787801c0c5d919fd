import type { SettingChange } from '@gongkai/contracts';
import { type Draft, mergeRule, withChange, withoutChange } from './draft';
import { settingsFixture } from './testing/settings-fixture';

const NONE: Draft = new Map();
const off: SettingChange = { kind: 'rule', rule: 'history/jump', value: { on: false } };

describe('a draft of changes', () => {
  it('keeps one change for each setting, the last', () => {
    const draft = withChange(withChange(NONE, settingsFixture(), off), settingsFixture(), {
      ...off,
      value: { severity: 'info' },
    });
    expect([...draft.values()]).toEqual([{ ...off, value: { severity: 'info' } }]);
  });

  it('forgets a change back to what the place has, in whatever order it is written', () => {
    const settings = settingsFixture({ 'history/jump': { on: true, limits: { factor: 20, change: 5 } } });
    const back: SettingChange = { ...off, value: { limits: { change: 5, factor: 20 }, on: true } };
    expect(withChange(withChange(NONE, settings, off), settings, back).size).toBe(0);
  });

  it('takes back only what is there', () => {
    const inherit: SettingChange = { ...off, value: null };
    expect(withChange(NONE, settingsFixture(), inherit).size).toBe(0);
    expect(withChange(NONE, settingsFixture({ 'history/jump': { on: false } }), inherit).size).toBe(1);
  });

  it('knows deadlines, grace and the score sheet by their own keys', () => {
    const changes: SettingChange[] = [
      { kind: 'deadline', unitClass: 'town', value: { month: 2, day: 10 } },
      { kind: 'grace', value: 'nextWorkingDay' },
      { kind: 'score', value: [] },
    ];
    const draft = changes.reduce((all, change) => withChange(all, settingsFixture(), change), NONE);
    expect([...draft.keys()]).toEqual(['deadline:town', 'grace', 'score']);
    expect([...withoutChange(draft, 'grace').keys()]).toEqual(['deadline:town', 'score']);
  });
});

describe('the setting of a rule', () => {
  it('keeps what was not changed', () => {
    expect(mergeRule({ on: false, limits: { factor: 20 } }, { severity: 'info' })).toEqual({
      on: false,
      severity: 'info',
      limits: { factor: 20 },
    });
  });

  it('is nothing once nothing of it is set', () => {
    expect(mergeRule({ limits: { factor: 20 } }, { limits: {} })).toBeNull();
  });
});
