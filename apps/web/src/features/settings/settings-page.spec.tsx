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
import { screen, waitFor, within } from '@testing-library/react';
import { BANNER, session } from '../../testing/fixtures';
import { answer, type Handler, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { SettingsPage } from './settings-page';
import { RULES, runDetailFixture, runFixture, settingsFixture } from './testing/settings-fixture';

const SCOPE = `region=${BANNER}&year=2023`;
const JUMP = 'T2-04 主动公开数量没有异常增减';

const show = (query = '', more: Handler[] = [], as = session) =>
  renderPage(<SettingsPage />, {
    as,
    path: '/settings',
    route: `/settings?${SCOPE}${query}`,
    handlers: [
      ...more,
      answer('/settings', settingsViewSchema, ({ params }) => ({
        ...settingsFixture(),
        year: Number(params.get('year')),
      })),
      answer('/rules', ruleListSchema, { rules: RULES }),
      answer('/settings/changes', settingLogSchema, { changes: [] }),
      answer('/check-runs', checkRunListSchema, { runs: [] }),
    ],
  });
const rowOf = async (name: string) =>
  within((await screen.findByRole('rowheader', { name })).closest('tr') ?? document.body);

describe('the rules of the settings', () => {
  it('show what holds, and which place set it', async () => {
    show();
    const year = await rowOf('年度一致 HDR-01');
    expect(year.getByRole('switch')).not.toBeChecked();
    expect(year.getByText('示例市（每年）')).toBeInTheDocument();
    const jump = await rowOf('主动公开数量没有异常增减 T2-04 本系统建议');
    expect(jump.getByRole('switch')).toBeChecked();
    expect(jump.getByRole('spinbutton')).toHaveValue(10);
    expect(jump.getByText('系统默认')).toBeInTheDocument();
  });

  it('collect changes, and let them go again', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('switch', { name: `${JUMP}：是否启用` }));
    expect(screen.getByRole('region', { name: '1 项变更待保存' })).toBeInTheDocument();
    expect(screen.getByText('待保存')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '放弃变更' }));
    expect(screen.getByRole('switch', { name: `${JUMP}：是否启用` })).toBeChecked();
    expect(screen.queryByText('待保存')).not.toBeInTheDocument();
  });

  it('forget a change that is taken back by hand', async () => {
    const { user } = show();
    const field = await screen.findByRole('spinbutton', { name: `${JUMP}：倍数超过` });
    await user.clear(field);
    await user.type(field, '20');
    expect(screen.getByRole('region', { name: '1 项变更待保存' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `${JUMP}：恢复继承` }));
    expect(screen.queryByRole('region', { name: /项变更待保存/ })).not.toBeInTheDocument();
    expect(field).toHaveValue(10);
  });

  it('take no number outside the bounds of the rule', async () => {
    const { user } = show();
    const field = await screen.findByRole('spinbutton', { name: `${JUMP}：倍数超过` });
    await user.clear(field);
    await user.type(field, '1');
    await user.tab();
    expect(field).toHaveValue(10);
    expect(screen.queryByRole('region', { name: /项变更待保存/ })).not.toBeInTheDocument();
  });

  it('can be narrowed to those on an uncertain basis, to those off, and to one named in the address', async () => {
    const { user } = show('&rule=header/year');
    const names = () => screen.getAllByRole('rowheader').map((head) => head.querySelector('a')?.textContent);
    await screen.findByRole('rowheader');
    expect(names()).toEqual(['年度一致']);
    await user.click(screen.getByRole('button', { name: '显示全部规则' }));
    expect(names()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'Unsure');
    expect(names()).toEqual(['主动公开数量没有异常增减', '按期公布']);
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'Off');
    expect(names()).toEqual(['年度一致']);
  });

  it('keep the drafts of every year and of one year apart', async () => {
    const { user, calls } = show();
    await user.click(await screen.findByRole('switch', { name: `${JUMP}：是否启用` }));
    await user.click(screen.getByRole('button', { name: '只改 2023 年度' }));
    await screen.findByRole('switch', { name: `${JUMP}：是否启用` });
    expect(calls).toContain(`GET /settings?${SCOPE}`);
    expect(screen.queryByRole('region', { name: /项变更待保存/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '每年' }));
    expect(await screen.findByRole('region', { name: '1 项变更待保存' })).toBeInTheDocument();
  });

  it('are for looking only where the role does not manage them', async () => {
    const viewer = { ...session, user: { ...session.user, role: 'viewer' as const } };
    show('', [], viewer);
    expect(await screen.findByRole('switch', { name: `${JUMP}：是否启用` })).toBeDisabled();
    expect(screen.getByText(/不能更改/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '核对记录' })).not.toBeInTheDocument();
  });
});

describe('trying out and saving', () => {
  const drafted = async (more: Handler[], query = '') => {
    const shown = show(query, more);
    await shown.user.click(await screen.findByRole('switch', { name: `${JUMP}：是否启用` }));
    await shown.user.click(screen.getByRole('button', { name: '试算并保存' }));
    return { ...shown, drawer: within(await screen.findByRole('dialog')) };
  };

  it('says what would flip, by rule and by report, before anything is saved', async () => {
    const tried: StartTrial[] = [];
    const trial = answer('POST /check-runs/trial', checkRunSchema, ({ body }) => {
      tried.push(body as StartTrial);
      return runFixture();
    });
    const { user, drawer, calls } = await drafted([
      trial,
      answer('/check-runs/run1', checkRunDetailSchema, runDetailFixture()),
    ]);
    expect(drawer.getByText(JUMP)).toBeInTheDocument();
    await user.click(drawer.getByRole('button', { name: '试算' }));
    expect(await drawer.findByText('2 个结论会变化')).toBeInTheDocument();
    expect(drawer.getByRole('row', { name: /T2-04 主动公开数量没有异常增减 .*不符.*不适用 2/ })).toBeInTheDocument();
    expect(drawer.getByRole('link', { name: '青原旗财政局' })).toHaveAttribute('href', `/reports/r1?${SCOPE}`);
    expect(drawer.getByText(/只列前 1 个/)).toBeInTheDocument();
    expect(tried).toEqual([
      { region: BANNER, from: 2008, to: 2100, changes: [{ kind: 'rule', rule: 'history/jump', value: { on: false } }] },
    ]);
    expect(calls.some((call) => call.startsWith('PUT'))).toBe(false);
  });

  it('shows how far a trial is while it goes on', async () => {
    let asked = 0;
    const detail = answer('/check-runs/run1', checkRunDetailSchema, () => {
      asked += 1;
      return asked === 1
        ? { ...runFixture(), byRule: [], changed: [] }
        : runDetailFixture({ flips: 0, byRule: [], changed: [] });
    });
    const { user, drawer } = await drafted([answer('POST /check-runs/trial', checkRunSchema, runFixture()), detail]);
    await user.click(drawer.getByRole('button', { name: '试算' }));
    expect(await drawer.findByText('已核对 120/195 份')).toBeInTheDocument();
    expect(await drawer.findByText('没有结论变化。', {}, { timeout: 5000 })).toBeInTheDocument();
  });

  it('saves all changes of the year with a note and shows the check that follows', async () => {
    const stored: ChangeSettings[] = [];
    const save = answer('PUT /settings', settingsChangedSchema, ({ body }) => {
      stored.push(body as ChangeSettings);
      return { run: 'run2' };
    });
    const { user, drawer, address } = await drafted([save], '&for=year');
    await user.type(drawer.getByRole('textbox', { name: '说明' }), '与县里商定');
    await user.click(drawer.getByRole('button', { name: '保存并重新核对' }));
    await waitFor(() => expect(address()).toContain('run=run2'));
    expect(stored).toEqual([
      {
        region: BANNER,
        year: 2023,
        note: '与县里商定',
        changes: [{ kind: 'rule', rule: 'history/jump', value: { on: false } }],
      },
    ]);
    expect(screen.queryByRole('region', { name: /项变更待保存/ })).not.toBeInTheDocument();
  });

  it('keeps the changes when they could not be saved', async () => {
    const { user, drawer } = await drafted([refuse('PUT /settings', 403, { message: '该地区不在您的管辖范围内。' })]);
    await user.click(drawer.getByRole('button', { name: '保存并重新核对' }));
    expect(await drawer.findByText('该地区不在您的管辖范围内。')).toBeInTheDocument();
    expect(drawer.getByText(JUMP)).toBeInTheDocument();
  });

  it('takes single changes out of the list', async () => {
    const { user, drawer } = await drafted([]);
    await user.click(drawer.getByRole('button', { name: `不改：${JUMP}` }));
    expect(drawer.queryByText(JUMP)).not.toBeInTheDocument();
    expect(drawer.getByRole('button', { name: '保存并重新核对' })).toBeDisabled();
  });
});

describe('deadlines and points', () => {
  it('change the last day of a class of units and the grace', async () => {
    const { user } = show('&part=deadlines');
    await user.selectOptions(await screen.findByRole('combobox', { name: '苏木乡镇：月' }), '2');
    await user.selectOptions(screen.getByRole('combobox', { name: '期限遇节假日' }), 'nextWorkingDay');
    expect(screen.getByRole('region', { name: '2 项变更待保存' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '试算并保存' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText('期限 · 苏木乡镇')).toBeInTheDocument();
    expect(drawer.getByText(/2 月 31 日/)).toBeInTheDocument();
    expect(drawer.getByText(/顺延到下一个工作日/)).toBeInTheDocument();
  });

  it('change the score sheet as a whole', async () => {
    const { user } = show('&part=score');
    const points = await screen.findByRole('spinbutton', { name: '未按时：扣分' });
    await user.clear(points);
    await user.type(points, '8');
    await user.click(screen.getByRole('button', { name: '增加扣分项' }));
    expect(screen.getByRole('textbox', { name: '第 2 项的名称' })).toHaveValue('新的扣分项');
    await user.click(screen.getByRole('button', { name: '删除扣分项：新的扣分项' }));
    expect(screen.queryByRole('textbox', { name: '第 2 项的名称' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '试算并保存' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/1 项，最多合计扣 8 分/)).toBeInTheDocument();
    expect(drawer.getByText(/评分表只影响扣分/)).toBeInTheDocument();
  });
});

describe('what was changed and checked', () => {
  it('tells each change in words', async () => {
    const changes = [
      {
        at: '2024-01-22T01:12:00.000Z',
        actor: 'zhuguan',
        region: BANNER,
        regionName: '青原旗',
        year: 0,
        key: 'rule:history/jump',
        before: null,
        after: { on: false, limits: { factor: 20 } },
        note: '商定',
      },
    ];
    show('&part=log', [answer('/settings/changes', settingLogSchema, { changes })]);
    const row = within((await screen.findByText('商定')).closest('tr') ?? document.body);
    expect(await row.findByText(JUMP)).toBeInTheDocument();
    expect(row.getByText('青原旗 · 每年')).toBeInTheDocument();
    expect(row.getByText('按上级设置')).toBeInTheDocument();
    expect(row.getByText('停用 · 倍数超过 20 倍')).toBeInTheDocument();
  });

  it('opens a check and what it changed', async () => {
    const runs = [
      runFixture({ kind: 'recheck', reason: '设置变更', finishedAt: '2024-01-22T01:13:00.000Z', done: 195, flips: 2 }),
    ];
    const { user, address } = show('&part=runs', [
      answer('/check-runs', checkRunListSchema, { runs }),
      answer('/check-runs/run1', checkRunDetailSchema, runDetailFixture({ kind: 'recheck' })),
    ]);
    await user.click(await screen.findByRole('button', { name: '2 个结论变化' }));
    expect(address()).toContain('run=run1');
    expect(await screen.findByText('本地区没有启用这条规则')).toBeInTheDocument();
  });

  it('starts a check of the year with its reason', async () => {
    const started: StartRun[] = [];
    const { user, address } = show('&part=runs', [
      answer('POST /check-runs', checkRunSchema, ({ body }) => {
        started.push(body as StartRun);
        return runFixture({ id: 'run9', kind: 'recheck' });
      }),
    ]);
    await user.type(await screen.findByRole('textbox', { name: '重新核对的原因' }), '补录公布日期');
    await user.click(screen.getByRole('button', { name: '开始核对' }));
    await waitFor(() => expect(address()).toContain('run=run9'));
    expect(started).toEqual([{ region: BANNER, from: 2023, to: 2023, reason: '补录公布日期' }]);
  });
});
