import { type Compliance, complianceSchema, ruleFindingsSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { BANNER, coverage } from '../../testing/fixtures';
import { answer } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { CompliancePage } from './compliance-page';

const BALANCE = 'arithmetic/requests-balance';
const rule = (id: string, code: string, title: string, failed: number, undetermined = 0) => ({
  rule: id,
  code,
  title,
  severity: 'error' as const,
  failed,
  undetermined,
  byYear: [
    { year: 2022, failed: 1, received: 4 },
    { year: 2023, failed, received: 35 },
  ],
});
const town = { code: '990101201000', name: '河口镇', level: 'town' as const, hasChildren: false };

const compliance: Compliance = {
  region: { code: BANNER, name: '青原旗', level: 'county', hasChildren: true },
  year: 2023,
  coverage,
  rules: [
    rule(BALANCE, 'T3-01', '第三张表勾稽关系', 4),
    rule('table/blanks', 'TAB-03', '表格不留空白', 0, 2),
    rule('header/year', 'HDR-01', '年度一致', 0),
  ],
  rows: [
    { region: town, unitId: null, reportId: null, received: 3, due: 4, failed: { [BALANCE]: 2 }, undetermined: {} },
    {
      region: { ...town, code: BANNER, name: '青原旗教育局' },
      unitId: 'u1',
      reportId: 'r1',
      received: 1,
      due: 1,
      failed: { [BALANCE]: 1 },
      undetermined: { 'table/blanks': 1 },
    },
    {
      region: { ...town, code: BANNER, name: '青原旗财政局' },
      unitId: 'u2',
      reportId: null,
      received: 0,
      due: 1,
      failed: {},
      undetermined: {},
    },
  ],
};

const finding = (unitId: string, reportId: string | null) => ({
  findingId: `f-${unitId}`,
  reportId,
  unitId,
  unitName: `单位${unitId}`,
  region: BANNER,
  regionName: '青原旗',
  message: '各行之和为 26，（七）总计填 20，差 6。',
  reason: null,
});

const show = (query = '', data = compliance) =>
  renderPage(<CompliancePage />, {
    path: '/compliance',
    route: `/compliance?region=${BANNER}&year=2023${query}`,
    handlers: [
      answer('/compliance', complianceSchema, data),
      answer('/compliance/findings', ruleFindingsSchema, { findings: [finding('u1', 'r1'), finding('u3', null)] }),
    ],
  });

describe('the compliance matrix', () => {
  it('counts failing reports by rule and part, and hatches parts without a report', async () => {
    show();
    const matrix = within(await screen.findByRole('table', { name: '哪些地区和单位不符合哪些规则？' }));
    const row = matrix.getByRole('row', { name: /第三张表勾稽关系/ });
    expect(within(row).getByRole('button', { name: '合计，第三张表勾稽关系：4 份不符' })).toHaveTextContent('4');
    expect(within(row).getByRole('button', { name: '河口镇，第三张表勾稽关系：2 份不符' })).toHaveTextContent('2');
    expect(within(row).getByText('青原旗财政局：未收到年报')).toBeInTheDocument();
  });

  it('leaves rules without failures to a number', async () => {
    show();
    expect(await screen.findByText('另有 1 条规则没有发现不符。')).toBeInTheDocument();
    expect(screen.queryByText('年度一致')).not.toBeInTheDocument();
  });

  it('opens the findings of a cell, which the address remembers, and leads to the evidence', async () => {
    const { user, calls, address } = show();
    await user.click(await screen.findByRole('button', { name: '河口镇，第三张表勾稽关系：2 份不符' }));
    expect(address()).toContain(`rule=${encodeURIComponent(BALANCE)}&part=990101201000`);
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findAllByText('各行之和为 26，（七）总计填 20，差 6。')).toHaveLength(2);
    expect(calls.at(-1)).toContain(`/compliance/findings?region=990101201000&year=2023&rule=${BALANCE}&outcome=fail`);
    expect(drawer.getByRole('link', { name: '看年报和证据' })).toHaveAttribute(
      'href',
      `/reports/r1?region=${BANNER}&year=2023&finding=f-u1`,
    );
    expect(drawer.getByText('没有年报')).toBeInTheDocument();
  });

  it('shows for a unit only its own findings', async () => {
    show(`&rule=${BALANCE}&part=u1`);
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('单位u1')).toBeInTheDocument();
    expect(drawer.queryByText('单位u3')).not.toBeInTheDocument();
  });

  it('asks for the undetermined apart from the failing', async () => {
    const { user, calls, address } = show();
    await user.click(await screen.findByRole('button', { name: '青原旗教育局，表格不留空白：0 份不符 ?' }));
    expect(address()).toContain('outcome=undetermined');
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(calls.at(-1)).toContain('outcome=undetermined');
  });

  it('shows the years as shares of the reports received', async () => {
    const { user } = show();
    const trend = within(await screen.findByRole('region', { name: '最常见的问题在减少吗？' }));
    await user.click(trend.getByRole('button', { name: '表' }));
    expect(trend.getByRole('row', { name: '2022 25 1 4' })).toBeInTheDocument();
    expect(trend.getByRole('row', { name: '2023 11.4 4 35' })).toBeInTheDocument();
  });

  it('offers the import where nothing has been received', async () => {
    const none = { ...coverage, received: 0, late: 0, withErrors: 0 };
    show('', { ...compliance, coverage: none, rules: [], rows: [] });
    expect(await screen.findByText('还没有收到年报')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '导入年报' })).toBeInTheDocument();
  });
});
