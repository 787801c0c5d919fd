import { scoresSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { BANNER, session } from '../../testing/fixtures';
import { answer, type Handler, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { ScoresPage } from './scores-page';
import { scores, UNITS, unit } from './testing/scores-fixture';

const open = (query = '', units = UNITS, handlers: Handler[] = [], as = session) =>
  renderPage(<ScoresPage />, {
    as,
    path: '/scores',
    route: `/scores?region=${BANNER}&year=2023${query}`,
    handlers: [...handlers, answer('/scores', scoresSchema, scores(units))],
  });

const row = async (name: string) => {
  const head = await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) });
  return within(head.closest('tr') ?? head);
};
const cells = async (name: string) => (await row(name)).getAllByRole('cell').map((cell) => cell.textContent?.trim());
const units = () => screen.getAllByRole('rowheader').map((head) => head.firstChild?.textContent);

describe('the score sheet', () => {
  it('says how a score is made, how many there are and what they are on average', async () => {
    open();
    expect(
      await screen.findByText(
        /得分 = 100 − 各项扣分，最低 0 分 · 已评 3 个单位 · 平均 95 分 · 满分 1 · 未评 1 · 截至 2024-02-10/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '2023 年 · 青原旗 · 评分表' })).toBeInTheDocument();
  });

  it('shows score, change and deductions, and nothing where there is no score', async () => {
    open();
    expect(await cells('青山镇')).toEqual(['100', '0', '无扣分', '']);
    expect(await cells('白河镇')).toEqual([
      '90',
      '▼ −5',
      '▸未按时报送或公布 −5数据错误、前后矛盾 −5',
      '另有 2 处待判断，不扣分',
    ]);
    expect(await cells('红柳镇')).toEqual(['95', '—', '▸未按时报送或公布 −5', '未收到报告，只按未报扣分']);
    expect(await cells('旗信访局')).toEqual(['—', '—', '', '免报，不评分']);
  });

  it('opens what a deduction rests on, down to the finding in the report', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '查看 白河镇 的扣分依据' }));
    expect(screen.getByText(/100 − 5 − 5 =/)).toHaveTextContent('得分 100 − 5 − 5 = 90');
    expect(screen.getByRole('link', { name: /查看问题：PUB-02/ })).toHaveAttribute(
      'href',
      `/reports/report-白河镇?region=${BANNER}&year=2023&finding=f1`,
    );
    expect(screen.getAllByRole('link', { name: /查看问题：T3-01/ })).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: '显示全部 7 处' }));
    expect(screen.getAllByRole('link', { name: /查看问题：T3-01/ })).toHaveLength(7);
  });

  it('gives the sentence without a link where there is no report', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '查看 红柳镇 的扣分依据' }));
    expect(screen.getByText('截至2024年2月10日未收到，逾期 10 天')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /查看问题/ })).not.toBeInTheDocument();
  });

  it('sorts, and keeps sort and search in the address', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: /^得分/ }));
    expect(units()).toEqual(['白河镇', '红柳镇', '青山镇', '旗信访局']);
    expect(screen.getByRole('columnheader', { name: /^得分/ })).toHaveAttribute('aria-sort', 'ascending');
    await view.user.type(screen.getByRole('searchbox'), '柳');
    expect(units()).toEqual(['红柳镇']);
    expect(view.address()).toContain('sort=score');
    await view.user.clear(screen.getByRole('searchbox'));
    await view.user.type(screen.getByRole('searchbox'), 'zz');
    await view.user.click(screen.getByRole('button', { name: '清除查找' }));
    expect(units()).toHaveLength(4);
  });

  it('leads to the settings of the points, and to the files for those who may take them', async () => {
    open();
    expect(await screen.findByRole('link', { name: '设置扣分' })).toHaveAttribute(
      'href',
      `/settings?region=${BANNER}&year=2023&part=score`,
    );
    expect(screen.getByRole('link', { name: /导出评分表$/ })).toHaveAttribute(
      'href',
      `/api/v1/exports/scores?region=${BANNER}&year=2023&format=xlsx`,
    );
  });

  it('offers a reporter neither files nor settings to change', async () => {
    open('', UNITS, [], { ...session, user: { ...session.user, role: 'reporter' } });
    expect(await screen.findByRole('link', { name: '查看扣分设置' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /导出/ })).not.toBeInTheDocument();
  });

  it('shows many units in portions', async () => {
    const { user } = open(
      '',
      Array.from({ length: 230 }, (_, index) => unit(`单位${index}`)),
    );
    await user.click(await screen.findByRole('button', { name: '再显示 30 个单位' }));
    expect(document.querySelectorAll('tbody')).toHaveLength(230);
  });

  it('says what to do where nobody is due, and where the region is too large', async () => {
    open('', []);
    expect(await screen.findByText('2023 年这里没有应报单位')).toBeInTheDocument();
    const message = '示例省的应报单位超过 5000 个，评分表请按盟市或旗县区查看。';
    renderPage(<ScoresPage />, { handlers: [refuse('/scores', 400, { code: 'too-many-units', message })] });
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument();
  });
});
