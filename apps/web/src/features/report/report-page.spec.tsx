import {
  documentViewSchema,
  type FigureView,
  likenessSchema,
  type ReportDetail,
  type RuleView,
  reportDetailSchema,
  ruleListSchema,
} from '@gongkai/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { ReportPage } from './report-page';
import { RULE_CODES, reportFixture, textDocument, wordDocument } from './testing/report-fixture';

const TABLE_3 = '三、收到和处理政府信息公开申请情况';

const rule = (code: string): RuleView => ({
  id: `rule/${code}`,
  code,
  version: 1,
  title: code,
  severity: 'error',
  basis: '',
  basisMark: 'A',
  decides: '',
  remedy: '',
  offByDefault: false,
  thresholds: [],
});

function open(query = '', report: ReportDetail = reportFixture(), document = wordDocument()) {
  return renderPage(<ReportPage />, {
    path: '/reports/:id',
    route: `/reports/r1${query}`,
    handlers: [
      answer('/reports/r1', reportDetailSchema, report),
      answer('/reports/r1/document', documentViewSchema, document),
      answer('/rules', ruleListSchema, { rules: RULE_CODES.map(rule) }),
      answer('/reports/r1/likeness', likenessSchema, { compared: 0, texts: [] }),
    ],
  });
}

const original = () => screen.findByRole('region', { name: '原文内容' });
const framed = async (kind = 'main') => {
  const place = (await original()).querySelectorAll<HTMLElement>(`[data-framed="${kind}"]`);
  return [...place];
};

/** A value of the official grids; asking by role and name would search two hundred cells each time. */
const gridCell = (figure: string) =>
  waitFor(() => {
    const cell = document.querySelector<HTMLElement>(`td[role="gridcell"][data-figure="${figure}"]`);
    if (!cell) throw new Error(`no cell ${figure}`);
    return cell;
  });

/** Position of a cell in the original table as drawn. */
const position = (cell: HTMLElement | undefined) => {
  const row = cell?.closest('tr');
  return { row: [...(row?.parentElement?.children ?? [])].indexOf(row as Element), text: cell?.textContent };
};

describe('one report', () => {
  it('frames exactly the cell of a figure in the original and keeps it in the address', async () => {
    const view = open();
    const cell = await gridCell('requests.granted.naturalPerson');
    await original();
    await view.user.click(cell);
    const [main, ...others] = await framed();
    expect(others).toHaveLength(0);
    expect(position(main)).toEqual({ row: 5, text: '15' });
    expect(main).toHaveAttribute('aria-current', 'location');
    expect(view.address()).toContain('figure=requests.granted.naturalPerson');
    expect(screen.getByText('原文第 2 个表，第 6 行第 4 列')).toBeInTheDocument();
  });

  it('lights both sides of a broken equation in the grid and in the original', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: /总计填 20，差 6/ }));
    const lit = (side: string) => document.querySelectorAll(`[role="gridcell"][data-side="${side}"]`);
    expect(lit('left')).toHaveLength(21);
    expect(lit('right')).toHaveLength(1);
    expect(await gridCell('requests.resultsTotal.naturalPerson')).toHaveAccessibleName(
      /（七）总计 · 自然人：20，等式右边，有强制问题$/,
    );
    expect((await framed()).map((cell) => cell.textContent)).toEqual(['20']);
    expect(await framed('left')).toHaveLength(21);
    expect(view.address()).toContain('finding=sum');
  });

  it('shows the equation with its sums, leaves zeros out and leads from a term to its cell', async () => {
    const view = open('?finding=sum');
    expect(await screen.findByText('差 6')).toBeInTheDocument();
    expect(screen.getByText('另 17 项为 0')).toBeInTheDocument();
    await original();
    await view.user.click(screen.getByRole('button', { name: /（二）部分公开.*4/ }));
    expect((await framed()).map((cell) => cell.textContent)).toEqual(['4']);
  });

  it('frames the quoted words inside their paragraph, all of a finding and one of them first', async () => {
    const view = open('?finding=counts');
    expect((await framed()).map((mark) => mark.textContent)).toEqual(['发布信息43条']);
    expect((await framed('also')).map((mark) => mark.textContent)).toEqual([
      '发布各类信息278条',
      '主动公开政府信息341条',
    ]);
    await view.user.click(screen.getByRole('button', { name: '主动公开政府信息341条' }));
    expect((await framed()).map((mark) => mark.textContent)).toEqual(['主动公开政府信息341条']);
    expect(view.address()).toContain('evidence=2');
  });

  it('frames the line of a text file that holds one cell a line', async () => {
    const { document, lines } = textDocument();
    const report = reportFixture();
    const id = 'requests.carriedOver.naturalPerson';
    const line = lines[id] ?? 0;
    const figure: FigureView = {
      value: 2,
      state: 'number',
      raw: '2',
      place: { page: null, table: null, row: null, column: null, quote: '2', block: line - 1, line },
    };
    open(`?figure=${id}`, { ...report, figures: { ...report.figures, [id]: figure } }, document);
    const [main] = await framed();
    expect(main).toHaveAttribute('data-block', String(line - 1));
    expect(screen.getByText(`原文第 ${line} 行`)).toBeInTheDocument();
  });

  it('keeps 0, blank, slash and unreadable apart and explains them under the grid', async () => {
    open();
    const expected = [
      ['proactive.rules.issued', '／', '规章 · 本年制发件数：斜线'],
      ['proactive.rules.repealed', '0', '规章 · 本年废止件数：0'],
      ['requests.newRequests.otherOrg', '·', '：空白，有待判断的问题'],
      ['review.total', '?', '行政复议 · 总计：无法识别'],
    ] as const;
    for (const [figure, glyph, name] of expected) {
      const cell = await gridCell(figure);
      expect(cell.querySelector('.num, [aria-hidden="true"]:not(button)')).toHaveTextContent(glyph);
      expect(cell.getAttribute('aria-label')).toContain(name);
    }
    const legends = screen.getAllByRole('list', { name: '图例' }).map((legend) => legend.textContent);
    expect(legends).toEqual(['／斜线', '·空白', '?无法识别']);
  });

  it('puts failures first, then what is undecided, and passes as a number', async () => {
    open();
    const panel = await screen.findByRole('region', { name: '检查结果 4' });
    const heads = within(panel).getAllByRole('button', { expanded: false });
    expect(heads.map((head) => head.querySelector('.rp-code')?.textContent)).toEqual([
      'T3-03',
      'CNT-03',
      'PUB-02',
      'TAB-03',
    ]);
    expect(heads[0]).toHaveTextContent('报告问题');
    expect(heads[3]).toHaveTextContent('待判断');
    expect(await screen.findByText('通过 2')).toBeInTheDocument();
    expect(screen.getByText('不适用 1')).toBeInTheDocument();
    expect(screen.getByText('通过，附说明 1')).toBeInTheDocument();
  });

  it('filters findings by kind in the address', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: '核实 2' }));
    expect(view.address()).toContain('kind=warning');
    expect(screen.queryByText(/总计填 20/)).not.toBeInTheDocument();
    expect(screen.getByText(/晚于期限/)).toBeInTheDocument();
  });

  it('opens the finding of a marked figure by its mark and by the space bar', async () => {
    const view = open();
    const cell = await gridCell('requests.resultsTotal.naturalPerson');
    await view.user.click(within(cell).getByRole('button', { name: '有强制问题' }));
    expect(view.address()).toContain('finding=sum');
    await view.user.click(screen.getByRole('button', { name: /总计填 20/ }));
    expect(view.address()).not.toContain('finding');
    cell.focus();
    await view.user.keyboard(' ');
    expect(view.address()).toContain('finding=sum');
  });

  it('walks the grid with the arrow keys and opens the place with Enter', async () => {
    const view = open();
    const first = await gridCell('requests.newRequests.naturalPerson');
    first.focus();
    await view.user.keyboard('{ArrowDown}{Enter}');
    expect(view.address()).toContain('figure=requests.carriedOver.naturalPerson');
    expect(document.activeElement).toHaveAttribute('data-figure', 'requests.carriedOver.naturalPerson');
  });

  it('says when a place is not in the original, and when a finding has none', async () => {
    const report = reportFixture();
    const lost = { page: null, table: 9, row: 0, column: 0, quote: '24' };
    const id = 'requests.newRequests.naturalPerson';
    const figure: FigureView = { value: 24, state: 'number', raw: '24', place: lost };
    const view = open(`?figure=${id}`, { ...report, figures: { ...report.figures, [id]: figure } });
    expect(await screen.findByText(/原文中没有找到这一处/)).toBeInTheDocument();
    await view.user.click(screen.getByRole('button', { name: /晚于期限/ }));
    expect(screen.getAllByText(/此问题针对整份报告/)).toHaveLength(2);
  });

  it('shows where a number of the text stands', async () => {
    const view = open();
    await original();
    await view.user.click(screen.getByRole('button', { name: /278.*微信公众号/ }));
    expect((await framed()).map((mark) => mark.textContent)).toEqual(['278条']);
    expect(view.address()).toContain('count=0');
  });

  it('names the unit, the deadline and the versions, and offers the file as handed in', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: /2023 年 · 青山镇人民政府/ })).toBeInTheDocument();
    expect(screen.getByText('迟报')).toBeInTheDocument();
    expect(screen.getByText('读出 199 / 200 项')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '下载原件' })).toHaveAttribute('href', '/api/v1/reports/r1/original');
    expect(screen.getByText('版本 2')).toBeInTheDocument();
    expect(screen.getByText('2023-01-01 至 2023-12-31')).toBeInTheDocument();
    expect(screen.getByText('0478-0000000')).toBeInTheDocument();
  });

  it('says that nothing was found when every rule passed', async () => {
    open('', reportFixture({ findings: [] }));
    expect(await screen.findByText('没有发现问题')).toBeInTheDocument();
    expect(await screen.findByText('通过 6')).toBeInTheDocument();
  });

  it('shows the report even when its original cannot be fetched, and says so', async () => {
    renderPage(<ReportPage />, {
      path: '/reports/:id',
      route: '/reports/r1',
      handlers: [
        answer('/reports/r1', reportDetailSchema, reportFixture()),
        refuse('/reports/r1/document', 500, { message: '原件暂时读不出来，稍后重试。' }),
      ],
    });
    expect(await screen.findByText('原件暂时读不出来，稍后重试。')).toBeInTheDocument();
    expect(screen.getByRole('grid', { name: TABLE_3 })).toBeInTheDocument();
  });

  it('leads back to the register when there is no such report', async () => {
    renderPage(<ReportPage />, {
      path: '/reports/:id',
      route: '/reports/none',
      handlers: [refuse('/reports/none', 404, { code: 'notFound', message: '没有这份报告' })],
    });
    await waitFor(() => expect(screen.getByRole('link', { name: '回到收报台账' })).toBeInTheDocument());
  });
});
