import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckRunDetail, SettingChange } from '@gongkai/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import type { Caller } from '../../http/caller';
import { startTestWork, type TestWork } from '../../testing/test-work';
import { CheckRunService } from '../check-runs/check-run.service';
import { DecisionsService } from '../decisions/decisions.service';
import { SettingsService } from '../settings/settings.service';

const COUNTY = '150823000000';
const REAL = readFileSync(
  join(__dirname, '../../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt'),
  'utf8',
);
const SELF_REFERENCE = 'copying/self-reference';
const CALLER: Caller = { userId: 'u', username: 'supervisor', role: 'supervisor', scope: { region: COUNTY } };

describe('checks made again', () => {
  let work: TestWork;
  let app: INestApplicationContext;
  let report: string;
  beforeAll(async () => {
    work = await startTestWork();
    app = work.app;
    const [item] = await work.handIn({ '报告.txt': REAL });
    report = item?.report?.id ?? '';
  }, 60_000);
  afterAll(() => work.stop());

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.database.dataSource.query(sql, parameters);
  const findings = (rule: string) =>
    query<{ id: string; key: string; outcome: string; severity: string }>(
      'select id, key, outcome, severity from finding where report_id = $1 and rule_id = $2',
      [report, rule],
    );
  const errors = async () =>
    (await query<{ errors: number }>('select errors from report_fact where report_id = $1', [report]))[0]?.errors;
  const rolledUp = async () =>
    (
      await query<{ with_errors: number }>(
        'select with_errors from region_rollup where region_code = $1 and year = 2023',
        [Number(COUNTY)],
      )
    )[0]?.with_errors;
  const ended = async (id: string): Promise<CheckRunDetail> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
      const run = await app.get(CheckRunService).detail(CALLER.scope, id);
      if (run.finishedAt !== null) return run;
    }
    throw new Error('The run did not end in time');
  };
  const set = async (...changes: SettingChange[]) => {
    const change = { region: COUNTY, year: 0, changes, note: '' };
    return ended((await app.get(SettingsService).change(CALLER, change)).run);
  };

  it('finds the same as the first check, under the same keys', async () => {
    const before = await findings(SELF_REFERENCE);
    const { id } = await app
      .get(CheckRunService)
      .recheck(CALLER, { region: COUNTY, from: 2023, to: 2023, reason: '复核' });
    const run = await ended(id);
    expect(run).toMatchObject({ total: 1, done: 1, flips: 0, reason: '复核', requestedBy: 'supervisor' });
    const after = await findings(SELF_REFERENCE);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after).toEqual([expect.objectContaining({ outcome: 'fail' })]);
  });

  it('tries settings out without making them, and says what would flip', async () => {
    const off: SettingChange = { kind: 'rule', rule: SELF_REFERENCE, value: { on: false } };
    const trial = await app
      .get(CheckRunService)
      .trial(CALLER, { region: COUNTY, from: 2023, to: 2023, changes: [off] });
    const run = await ended(trial.id);
    expect(run.byRule).toEqual([
      expect.objectContaining({ code: 'CPY-01', before: 'fail', after: 'notApplicable', count: 1 }),
    ]);
    expect(run.changed[0]).toMatchObject({ reportId: report, unitName: expect.stringContaining('额尔登布拉格苏木') });
    expect((await findings(SELF_REFERENCE))[0]?.outcome).toBe('fail');
  });

  it('follows a setting of a place above, and the roll-ups with it; taking it back restores the verdict', async () => {
    expect([await errors(), await rolledUp()]).toEqual([1, 1]);
    const run = await set({ kind: 'rule', rule: SELF_REFERENCE, value: { severity: 'info' } });
    expect(run.flips).toBe(0);
    expect((await findings(SELF_REFERENCE))[0]?.severity).toBe('info');
    expect([await errors(), await rolledUp()]).toEqual([0, 0]);
    await set({ kind: 'rule', rule: SELF_REFERENCE, value: null });
    expect([await errors(), await rolledUp()]).toEqual([1, 1]);
    const { changes } = await app.get(SettingsService).log(CALLER.scope, COUNTY);
    expect(changes.map(({ key, actor, after }) => [key, actor, after])).toEqual([
      [`rule:${SELF_REFERENCE}`, 'supervisor', null],
      [`rule:${SELF_REFERENCE}`, 'supervisor', { severity: 'info' }],
    ]);
  });

  it('moves the deadlines of the roster with their setting, over days off where grace is given', async () => {
    const deadline = async () =>
      (await query<{ deadline: string }>('select deadline from roster_entry where year = 2023'))[0]?.deadline;
    await set({ kind: 'deadline', unitClass: 'town', value: { month: 2, day: 10 } });
    expect(await deadline()).toBe('2024-02-10');
    await set({ kind: 'grace', value: 'nextWorkingDay' });
    expect(await deadline()).toBe('2024-02-18');
    await set({ kind: 'grace', value: null }, { kind: 'deadline', unitClass: 'town', value: null });
    expect(await deadline()).toBe('2024-01-31');
  });

  it('tries deadlines out like any setting, for one year beside what holds for every year', async () => {
    await query(`update report set published_on = '2024-01-20' where id = $1`, [report]);
    const tried = async (from: number, to: number, day: number) => {
      const moved: SettingChange = { kind: 'deadline', unitClass: 'town', value: { month: 1, day } };
      const trial = { region: COUNTY, from, to, changes: [moved] };
      const { byRule } = await ended((await app.get(CheckRunService).trial(CALLER, trial)).id);
      return byRule.filter(({ code }) => code === 'PUB-02').map(({ before, after }) => [before, after]);
    };
    expect(await tried(2023, 2023, 31)).toEqual([['undetermined', 'pass']]);
    expect(await tried(2023, 2023, 10)).toEqual([['undetermined', 'fail']]);
    expect(await tried(2008, 2100, 10)).toEqual([['undetermined', 'fail']]);
    const generous: SettingChange = { kind: 'deadline', unitClass: 'town', value: { month: 1, day: 31 } };
    const ofYear = { region: COUNTY, year: 2023, changes: [generous], note: '' };
    await ended((await app.get(SettingsService).change(CALLER, ofYear)).run);
    expect(await tried(2008, 2100, 10)).toEqual([]);
    expect(await tried(2023, 2023, 10)).toEqual([['pass', 'fail']]);
    const back = { ...ofYear, changes: [{ ...generous, value: null }] };
    await query('update report set published_on = null where id = $1', [report]);
    await ended((await app.get(SettingsService).change(CALLER, back)).run);
  });

  it('keeps what a supervisor overruled and what the unit answered, through every check', async () => {
    const [finding] = await findings(SELF_REFERENCE);
    const say = (kind: 'overrule' | 'restore' | 'explain', reason: string, id = finding?.id ?? '') =>
      app.get(DecisionsService).say(CALLER, report, id, { kind, reason });
    await say('explain', '沿用了旗里的表述');
    const [again] = await findings(SELF_REFERENCE);
    const said = await say('overrule', '已核实，不作问题', again?.id);
    expect(said).toMatchObject({ overruled: true, words: [{ kind: 'explain' }, { kind: 'overrule' }] });
    expect([await errors(), await rolledUp()]).toEqual([0, 0]);
    const { id } = await app
      .get(CheckRunService)
      .recheck(CALLER, { region: COUNTY, from: 2023, to: 2023, reason: '再核' });
    expect((await ended(id)).flips).toBe(0);
    expect([(await findings(SELF_REFERENCE))[0]?.outcome, await errors()]).toEqual(['fail', 0]);
    const [last] = await findings(SELF_REFERENCE);
    await say('restore', '还是要改', last?.id);
    expect([await errors(), await rolledUp()]).toEqual([1, 1]);
  });

  it('refuses words on findings that are not there and settings of places that are not ours', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await expect(
      app.get(DecisionsService).say(CALLER, report, nobody, { kind: 'overrule', reason: '无' }),
    ).rejects.toMatchObject({ code: 'no-such-finding' });
    const change = { region: '150800000000', year: 0, changes: [], note: '' };
    await expect(
      app.get(SettingsService).change(CALLER, { ...change, changes: [{ kind: 'grace', value: 'none' }] }),
    ).rejects.toMatchObject({ code: 'outside-scope' });
    await expect(
      app.get(SettingsService).change(CALLER, {
        ...change,
        region: COUNTY,
        changes: [{ kind: 'rule', rule: 'no/such', value: null }],
      }),
    ).rejects.toMatchObject({ code: 'no-such-rule' });
  });
});
