import {
  reportListSchema,
  type StatisticCell,
  type Statistics,
  statisticsSchema,
  unitListSchema,
} from '@gongkai/contracts';
import { figuresOf, formById } from '@gongkai/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { BANNER, coverage } from '../../testing/fixtures';
import { answer, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { StatisticsPage } from './statistics-page';

const NEW = 'requests.newRequests.total';
const form = formById('F2021');
const ids = form ? figuresOf(form).map(({ id }) => id) : [];

const number = (value: number, stated: number | null = null): StatisticCell => ({ value, state: 'number', stated });
const blank: StatisticCell = { value: null, state: 'blank', stated: null };

/** All figures 0 but the one named. */
const cells = (changed: StatisticCell): Statistics['total'] =>
  Object.fromEntries(ids.map((id) => [id, id === NEW ? changed : number(0)]));

const unit = (unitName: string, own: Statistics['total'], reportId: string | null = `report-${unitName}`) => ({
  unitId: unitName,
  unitName,
  region: BANNER,
  reportId,
  version: reportId ? 1 : null,
  isSummary: false,
  cells: own,
});

const region: Statistics = {
  title: '青原旗',
  format: 'F2021',
  region: { code: BANNER, name: '青原旗' },
  unit: null,
  year: 2023,
  coverage: { ...coverage, due: 5, received: 4, late: 0 },
  total: Object.fromEntries(ids.map((id) => [id, id === NEW ? number(12, 2) : number(0, 3)])),
  units: [
    unit('青山镇', cells(number(3))),
    unit('白河镇', cells(number(9))),
    unit('长滩镇', cells(blank)),
    unit('统计局', {}),
    unit('红柳镇', {}, null),
  ],
  otherForms: [{ unitName: '统计局', format: 'F2019' }],
};

function open(query = '', statistics = region) {
  return renderPage(<StatisticsPage />, {
    path: '/statistics',
    route: `/statistics?region=${BANNER}&year=2023${query}`,
    handlers: [
      answer('/statistics', statisticsSchema, statistics),
      answer('/units', unitListSchema, {
        units: [{ id: '青山镇', name: '青山镇', region: BANNER, regionName: '青原旗', unitClass: 'town' }],
      }),
      answer('/reports', reportListSchema, { reports: [] }),
    ],
  });
}

const gridCell = (figure: string) =>
  waitFor(() => {
    const cell = document.querySelector<HTMLElement>(`td[role="gridcell"][data-figure="${figure}"]`);
    if (!cell) throw new Error(`no cell ${figure}`);
    return cell;
  });

const list = (panel: HTMLElement) =>
  [...panel.querySelectorAll('li')].map((item) => [...item.children].map((part) => part.textContent));

describe('the statistics table', () => {
  it('shows the three official tables with the sum and how many units stated each figure', async () => {
    open();
    const cell = await gridCell(NEW);
    expect(cell).toHaveAttribute('aria-label', '一、本年新收政府信息公开申请数量 · 总计：12，2 家填报');
    expect(document.querySelectorAll('[role="grid"]')).toHaveLength(3);
    expect(screen.getByText(/应报 5 · 已收 4 · 缺 1：红柳镇/)).toBeInTheDocument();
  });

  it('opens a sum into its addends, and keeps unstated and missing apart from 0', async () => {
    const view = open('&table=requests');
    await view.user.click(await gridCell(NEW));
    const panel = await screen.findByRole('complementary', { name: /构成：一、本年新收/ });
    expect(within(panel).getByText('Σ = 12')).toBeInTheDocument();
    expect(list(panel)).toEqual([
      ['白河镇', '9'],
      ['青山镇', '3'],
      ['长滩镇', '·空白'],
      ['红柳镇', '未收到'],
    ]);
    expect(view.address()).toContain(`figure=${NEW}`);
    expect(within(panel).getByRole('link', { name: '白河镇' })).toHaveAttribute(
      'href',
      `/reports/report-白河镇?region=${BANNER}&year=2023&figure=${NEW}`,
    );
  });

  it('says so when the addends do not make the sum', async () => {
    open(`&table=requests&figure=${NEW}`, { ...region, total: { ...region.total, [NEW]: number(13, 2) } });
    expect(await screen.findByRole('alert')).toHaveTextContent('各单位之和为 12，与合计 13 不一致');
  });

  it('closes the addends with Escape', async () => {
    const view = open(`&table=requests&figure=${NEW}`);
    await screen.findByRole('complementary');
    await view.user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(view.address()).not.toContain('figure=');
  });

  it('has one row per unit with the missing and the other form apart, and the sum below', async () => {
    open('&view=units&table=requests');
    const table = await screen.findByRole('table');
    const rows = [...table.querySelectorAll('tbody tr')].map((line) => [
      line.querySelector('th')?.textContent,
      line.querySelector('td')?.textContent,
      line.querySelectorAll('td').length,
    ]);
    expect(rows).toEqual([
      ['青山镇', '3', 25],
      ['白河镇', '9', 25],
      ['长滩镇', '·空白', 25],
      ['统计局', '报告为另一版格式（F2019），未计入合计', 1],
      ['红柳镇', '未收到', 1],
    ]);
    expect(table.querySelectorAll('tfoot td')).toHaveLength(25);
    expect(table.querySelector('tfoot td')).toHaveTextContent('12');
    expect(screen.getByRole('region', { name: '未计入合计的报告 1' })).toHaveTextContent('统计局');
  });

  it('changes view, table and applicant in the address', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: '分单位一览' }));
    await view.user.selectOptions(screen.getByRole('combobox', { name: '申请人' }), '自然人');
    expect(view.address()).toContain('applicant=naturalPerson');
    await view.user.click(screen.getByRole('button', { name: '四、复议诉讼' }));
    expect(view.address()).toContain('view=units');
    expect(view.address()).toContain('table=review');
    expect(document.querySelectorAll('tfoot td')).toHaveLength(15);
  });

  it('links to every export of the region and year, and to the unit on screen', async () => {
    const base = `region=${BANNER}&year=2023`;
    open();
    expect(await screen.findByRole('link', { name: '导出统计表（XLSX）' })).toHaveAttribute(
      'href',
      `/api/v1/exports/statistics?${base}&format=xlsx`,
    );
    expect(screen.getByRole('link', { name: '公布情况表 CSV', hidden: true })).toHaveAttribute(
      'href',
      `/api/v1/exports/publication?${base}&format=csv`,
    );
  });

  it('shows one unit in the official layout and exports that unit', async () => {
    open('&unit=青山镇', {
      ...region,
      unit: { id: '青山镇', name: '青山镇人民政府' },
      total: cells(number(3)),
      units: [],
      otherForms: [],
    });
    expect(await screen.findByRole('heading', { name: '2023 年 · 青山镇人民政府 · 统计表' })).toBeInTheDocument();
    expect(await gridCell(NEW)).toHaveAttribute('aria-label', '一、本年新收政府信息公开申请数量 · 总计：3');
    const href = screen.getByRole('link', { name: '导出统计表（XLSX）' }).getAttribute('href') ?? '';
    expect(new URLSearchParams(href.split('?')[1]).get('unit')).toBe('青山镇');
    expect(screen.queryByRole('button', { name: '分单位一览' })).not.toBeInTheDocument();
  });

  it('shows the sum alone where the region is too wide to list its units, without calling it wrong', async () => {
    open(`&table=requests&figure=${NEW}`, { ...region, units: [], otherForms: [] });
    const panel = await screen.findByRole('complementary');
    expect(within(panel).getByText('Σ = 12')).toBeInTheDocument();
    expect(panel).toHaveTextContent('2 家填报。请在页面顶部选择盟市或旗县');
    expect(within(panel).queryByRole('alert')).not.toBeInTheDocument();
    open('&view=units', { ...region, units: [], otherForms: [] });
    expect(await screen.findByText('省级及以上只显示合计')).toBeInTheDocument();
  });

  it('says that a unit reported in a form whose tables are not known, instead of calling it missing', async () => {
    const unitOf = { id: '统计局', name: '统计局' };
    open('&unit=统计局', { ...region, unit: unitOf, total: {}, units: [] });
    expect(await screen.findByText(/没有收录 2023 年度所用格式（F2019）/)).toBeInTheDocument();
  });

  it('says what to do when nothing has come in, when the form is unknown, and when the server fails', async () => {
    const none = { ...region, coverage: { ...region.coverage, received: 0 } };
    open('', none);
    expect(await screen.findByText('2023 年没有可汇总的报告')).toBeInTheDocument();
    open('', { ...region, format: 'F2008' });
    expect(await screen.findByText(/本系统没有收录 2023 年度所用格式（F2008）的统计表/)).toBeInTheDocument();
    renderPage(<StatisticsPage />, { handlers: [refuse('/statistics', 403, { message: '不在您的管辖范围内。' })] });
    expect(await screen.findByText('不在您的管辖范围内。')).toBeInTheDocument();
  });
});
