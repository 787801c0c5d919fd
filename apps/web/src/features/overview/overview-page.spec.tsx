import { overviewSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { OverviewPage } from './overview-page';
import { overview } from './testing/overview-fixture';

const show = (data = overview) =>
  renderPage(<OverviewPage />, { handlers: [answer('/overview', overviewSchema, data)] });
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the overview', () => {
  it('says how many are due, received, missing, late and with errors, and where that leads', async () => {
    show();
    const due = await screen.findByRole('link', { name: /^应报 37/ });
    expect(due).toHaveAttribute('href', expect.stringContaining('/register?region=990101000000&year=2023'));
    expect(screen.getByRole('link', { name: /^已收 35/ })).toHaveTextContent('占应报 94.6%');
    expect(screen.getByRole('link', { name: /^未收到 2/ })).toHaveAttribute(
      'href',
      expect.stringContaining('state=missing'),
    );
    expect(screen.getByRole('link', { name: /^迟报 3/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^有强制问题 5/ })).toHaveTextContent('占已收 14.3%');
  });

  it('names the page and its coverage', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: '2023 年 · 青原旗 · 今日' })).toBeInTheDocument();
    expect(await screen.findByText(/应报 37 · 已收 35 · 缺 2：青原旗教育局、河口镇人民政府/)).toBeInTheDocument();
    expect(document.title).toBe('2023 年 · 青原旗 · 今日 · 公开');
  });

  it('names the missing with the days left or overdue', async () => {
    show();
    const missing = await section('谁还没有报？');
    expect(missing.getByRole('row', { name: /青原旗教育局 2024-01-31 剩 9 天/ })).toBeInTheDocument();
    expect(missing.getByRole('row', { name: /河口镇人民政府 2024-01-15 已逾期 7 天/ })).toBeInTheDocument();
  });

  it('shows the top gaps with last year, unknown as a dash', async () => {
    show();
    const gaps = await section('最常见的缺口');
    expect(gaps.getByRole('row', { name: /第三张表勾稽关系不平 4\/35 份 7/ })).toBeInTheDocument();
    expect(gaps.getByRole('row', { name: /正文出现其他机关名称 2\/35 份 —/ })).toBeInTheDocument();
    expect(gaps.getByRole('link', { name: '第三张表勾稽关系不平' })).toHaveAttribute(
      'href',
      expect.stringContaining('rule=arithmetic%2Frequests-balance'),
    );
  });

  it('shows an unknown year as a dash in the table of the chart, never as 0', async () => {
    const { user, address } = show();
    const trend = await section('历年收到和办结了多少申请？');
    await user.click(trend.getByRole('button', { name: '表' }));
    expect(address()).toContain('view.applications=table');
    expect(trend.getByRole('row', { name: '2021 12 12' })).toBeInTheDocument();
    expect(trend.getByRole('row', { name: '2022 — —' })).toBeInTheDocument();
    expect(trend.getByText('断开处为没有数据，不是 0。')).toBeInTheDocument();
  });

  it('drills into a region below', async () => {
    const { user, address } = show();
    const children = await section('下级地区收报情况');
    await user.click(children.getByRole('link', { name: '河口镇' }));
    expect(address()).toBe('/?region=990101201000&year=2023');
  });

  it('says that nothing is due, and what to do, where no unit has the duty', async () => {
    show({ ...overview, coverage: { ...overview.coverage, due: 0, received: 0, late: 0, withErrors: 0 } });
    expect(await screen.findByText('这个地区和年度没有应报单位')).toBeInTheDocument();
  });

  it('says what failed and tries again when asked', async () => {
    let down = true;
    const failing = refuse('/overview', 500, { message: '数据库正在重启，请稍后重试。' });
    const working = answer('/overview', overviewSchema, overview);
    const { user } = renderPage(<OverviewPage />, {
      handlers: [{ ...working, respond: (request) => (down ? failing : working).respond(request) }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('数据库正在重启');
    down = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('link', { name: /^应报 37/ })).toBeInTheDocument();
  });
});
