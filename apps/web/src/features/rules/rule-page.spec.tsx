import { rulePageSchema, ruleTodoSchema } from '@gongkai/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { BANNER, session } from '../../testing/fixtures';
import { answer, type Handler, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { RulePage } from './rule-page';
import { RULE, rulePage, ruleTodo, ruleView } from './testing/rule-fixture';

const SCOPE = `region=${BANNER}&year=2023`;

const show = (data = rulePage(), more: Handler[] = [], total = 2, as = session, query = '') =>
  renderPage(<RulePage />, {
    as,
    path: '/rules/view',
    route: `/rules/view?${SCOPE}&rule=${encodeURIComponent(RULE)}${query}`,
    handlers: [
      ...more,
      answer('/rules/page', rulePageSchema, data),
      answer('/rules/todo', ruleTodoSchema, ruleTodo(total)),
    ],
  });

describe('the page of a rule', () => {
  it('says what it checks, why, by which numbers, and who set them', async () => {
    show();
    const reason = within(await screen.findByRole('region', { name: '查什么，为什么' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'T2-04 主动公开数量没有异常增减 · 青原旗 · 2023 年',
    );
    expect(reason.getByText('逐格与上一年度比较。')).toBeInTheDocument();
    expect(reason.getByText('由 示例市 设定（每年）')).toBeInTheDocument();
    expect(reason.getByText('20 倍')).toBeInTheDocument();
    expect(reason.getByText('系统默认 10')).toBeInTheDocument();
    expect(reason.queryByText(/待确认|本系统建议/)).not.toBeInTheDocument();
  });

  it('labels a basis that is not certain, and a rule that is not in force', async () => {
    const inForce = { on: false, severity: 'warning' as const, limits: {}, source: null };
    show(rulePage({ rule: ruleView({ basisMark: 'P' }), inForce }));
    const reason = within(await screen.findByRole('region', { name: '查什么，为什么' }));
    expect(reason.getByText('本系统建议')).toBeInTheDocument();
    expect(reason.getByText('停用')).toBeInTheDocument();
    expect(reason.getByText('系统默认')).toBeInTheDocument();
  });

  it('shows the verdicts of the years as a table as well', async () => {
    const { user } = show();
    const chart = within(await screen.findByRole('region', { name: '历年有多少份年报符合这条规则？' }));
    await user.click(chart.getByRole('button', { name: '表' }));
    expect(chart.getByRole('row', { name: '2023 4 2 9 20' })).toBeInTheDocument();
  });

  it('puts the units that fail first and leads to their reports', async () => {
    show();
    const table = within(await screen.findByRole('table', { name: '2023 年各地区、各单位结论' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['青原旗财政局▲不符', '河口镇政府✓通过']);
    expect(table.getByRole('link', { name: '青原旗财政局' })).toHaveAttribute('href', `/reports/r2?${SCOPE}`);
  });

  it('counts by region where parts are regions, and goes down on a click', async () => {
    const { parts } = rulePage();
    const regions = parts.map((part) => ({ ...part, unitId: null, reportId: null }));
    const { user, address } = show(rulePage({ parts: regions }));
    const table = within(await screen.findByRole('table', { name: '2023 年各地区、各单位结论' }));
    expect(table.getByRole('row', { name: /河口镇政府 1 0 0 0 1/ })).toBeInTheDocument();
    await user.click(table.getByRole('link', { name: '河口镇政府' }));
    expect(address()).toContain('region=990101201000');
  });

  it('gives examples both ways, with the words of the report', async () => {
    show();
    const examples = within(await screen.findByRole('region', { name: '正反例' }));
    expect(examples.getByText('行政许可300件')).toBeInTheDocument();
    expect(examples.getByText('按上述办法判断，未发现问题。')).toBeInTheDocument();
    expect(examples.getByRole('link', { name: '青原旗财政局' })).toHaveAttribute(
      'href',
      `/reports/r2?${SCOPE}&finding=f2`,
    );
  });

  it('lists what is to be put right, each line leading to its finding', async () => {
    show();
    const todo = within(await screen.findByRole('region', { name: '整改对象（2）' }));
    expect(todo.getByRole('link', { name: '看年报和证据：青原旗财政局' })).toHaveAttribute(
      'href',
      `/reports/r2?${SCOPE}&finding=f2`,
    );
    expect(todo.getByText('另有 1 处')).toBeInTheDocument();
    expect(todo.getByText('未收到年报')).toBeInTheDocument();
    expect(todo.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('turns the pages of a long list, which the address remembers', async () => {
    const { user, address, calls } = show(rulePage(), [], 120);
    await user.click(await screen.findByTitle('3'));
    expect(address()).toContain('page=3');
    expect(calls.at(-1)).toContain(`/rules/todo?rule=${RULE}&${SCOPE}&page=3`);
  });

  it('goes to the last page where the address asks for one that is not there', async () => {
    const { address } = show(rulePage(), [], 60, session, '&page=9');
    await waitFor(() => expect(address()).toContain('page=2'));
  });

  it('exports the list of this rule, for those who may export', async () => {
    show();
    expect(await screen.findByRole('link', { name: '导出整改清单' })).toHaveAttribute(
      'href',
      `/api/v1/exports/findings?${SCOPE}&format=xlsx&rule=${encodeURIComponent(RULE)}`,
    );
  });

  it('offers a reporter neither export nor change', async () => {
    const reporter = { ...session, user: { ...session.user, role: 'reporter' as const } };
    show(rulePage(), [], 2, reporter);
    expect(await screen.findByRole('link', { name: '看设置' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '导出整改清单' })).not.toBeInTheDocument();
  });

  it('leads back to the catalogue from a rule that does not exist', async () => {
    show(rulePage(), [refuse('/rules/page', 404, { code: 'no-such-rule' })]);
    expect(await screen.findByRole('link', { name: '规则目录' })).toHaveAttribute('href', `/rules?${SCOPE}`);
  });
});
