import { type ReportRow, reportListSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { BANNER } from '../../testing/fixtures';
import { answer, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { RegisterPage } from './register-page';

const row = (unitName: string, given: Partial<ReportRow> = {}): ReportRow => ({
  unitId: unitName,
  unitName,
  unitClass: 'town',
  region: BANNER,
  regionName: unitName,
  year: 2023,
  state: 'received',
  deadline: '2024-01-31',
  reportId: `report-${unitName}`,
  version: 1,
  format: 'F2021',
  receivedAt: '2024-01-20T01:00:00.000Z',
  publishedOn: '2024-01-19',
  errors: 0,
  warnings: 0,
  undetermined: 0,
  demo: true,
  ...given,
});

const nothing = { reportId: null, version: null, errors: null, warnings: null, undetermined: null, publishedOn: null };

const ROWS = [
  row('青山镇', { errors: 2 }),
  row('白河镇', { state: 'late', publishedOn: '2024-02-04', warnings: 1 }),
  row('红柳镇', { ...nothing, state: 'missing' }),
  row('旗政府', { ...nothing, state: 'notDue', deadline: '2999-03-31' }),
];

function open(query = '', rows = ROWS) {
  return renderPage(<RegisterPage />, {
    path: '/register',
    route: `/register?region=${BANNER}&year=2023${query}`,
    handlers: [answer('/reports', reportListSchema, { reports: rows })],
  });
}

const units = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.firstChild?.textContent);

describe('the register', () => {
  it('counts who is due, in, late and missing', async () => {
    open();
    expect(
      await screen.findByText(/应报 4 · 已收 2 · 其中迟报 1 · 缺 1 · 未到期 1 · 有强制问题 1/),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '2023 年 · 青原旗 · 收报台账' })).toBeInTheDocument();
  });

  it('leads from a unit to its report and keeps region and year; a missing unit leads nowhere', async () => {
    open();
    const link = await screen.findByRole('link', { name: '青山镇' });
    expect(link).toHaveAttribute('href', `/reports/report-青山镇?region=${BANNER}&year=2023`);
    expect(screen.queryByRole('link', { name: '红柳镇' })).not.toBeInTheDocument();
  });

  it('shows no number of findings where there is no report, which is not 0', async () => {
    open();
    const line = (await screen.findByRole('rowheader', { name: '红柳镇' })).closest('tr');
    const missing = within(line as HTMLElement).getAllByRole('cell');
    expect(missing.slice(-3).map((cell) => cell.textContent)).toEqual(['', '', '']);
    const received = within(screen.getByRole('rowheader', { name: '白河镇' }).closest('tr') as HTMLElement);
    expect(
      received
        .getAllByRole('cell')
        .slice(-3)
        .map((cell) => cell.textContent),
    ).toEqual(['0', '◆ 1', '0']);
  });

  it('keeps its filters in the address, and reads them from there', async () => {
    const view = open();
    await screen.findByRole('table');
    await view.user.click(screen.getByRole('button', { name: /未收到 1/ }));
    expect(units()).toEqual(['红柳镇']);
    expect(view.address()).toContain('state=missing');
    await view.user.click(screen.getByRole('button', { name: /全部 4/ }));
    await view.user.selectOptions(screen.getByRole('combobox', { name: '检查结果' }), 'errors');
    expect(units()).toEqual(['青山镇']);
    expect(view.address()).toContain('findings=errors');
    expect(view.address()).not.toContain('state=');
  });

  it('finds a unit by name and offers to clear filters that fit nobody', async () => {
    const view = open('&state=late');
    await screen.findByRole('table');
    expect(units()).toEqual(['白河镇']);
    await view.user.type(screen.getByRole('searchbox', { name: '查找单位' }), '红柳');
    await view.user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(units()).toHaveLength(4);
  });

  it('sorts by a column and says so', async () => {
    const view = open();
    await screen.findByRole('table');
    await view.user.click(screen.getByRole('button', { name: /^强制/ }));
    await view.user.click(screen.getByRole('button', { name: /^强制/ }));
    expect(screen.getByRole('columnheader', { name: /^强制/ })).toHaveAttribute('aria-sort', 'descending');
    expect(units()).toEqual(['青山镇', '白河镇', '红柳镇', '旗政府']);
    expect(view.address()).toContain('sort=-errors');
  });

  it('shows a long roster in portions', async () => {
    const view = open(
      '',
      Array.from({ length: 230 }, (_, index) => row(`单位${index}`)),
    );
    await view.user.click(await screen.findByRole('button', { name: '再显示 30 个单位' }));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(230);
    expect(screen.queryByRole('button', { name: /再显示/ })).not.toBeInTheDocument();
  });

  it('writes a reminder to the missing units and copies it', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: '催报 1' }));
    const letter = screen.getByRole('textbox', { name: '催报文本' });
    expect((letter as HTMLTextAreaElement).value).toContain('红柳镇');
    expect((letter as HTMLTextAreaElement).value).not.toContain('旗政府');
    await view.user.click(screen.getByRole('button', { name: '复制文本' }));
    expect(await navigator.clipboard.readText()).toBe((letter as HTMLTextAreaElement).value);
    expect(await screen.findByText('已复制')).toBeInTheDocument();
  });

  it('says what to do when nobody is due, and when the server fails', async () => {
    open('', []);
    expect(await screen.findByText('2023 年这里没有应报单位')).toBeInTheDocument();
    renderPage(<RegisterPage />, { handlers: [refuse('/reports', 500, { message: '数据库正在维护，请稍后。' })] });
    expect(await screen.findByText('数据库正在维护，请稍后。')).toBeInTheDocument();
  });
});
