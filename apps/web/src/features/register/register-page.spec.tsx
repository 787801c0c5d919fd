import { calendarLineSchema, calendarSchema, type Session } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { BANNER, session } from '../../testing/fixtures';
import { answer, type Handler, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { RegisterPage } from './register-page';
import { calendar, LINES, line, nothing } from './testing/register-fixture';

function open(query = '', lines = LINES, handlers: Handler[] = [], as: Session = session) {
  return renderPage(<RegisterPage />, {
    as,
    path: '/register',
    route: `/register?region=${BANNER}&year=2023${query}`,
    handlers: [...handlers, answer('/calendar', calendarSchema, calendar(lines))],
  });
}

const units = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.firstChild?.textContent);

const row = async (name: string) => {
  const head = await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) });
  return within(head.closest('tr') ?? head);
};

describe('the register', () => {
  it('says what is due, on time with its rate, not on time, exempt, and how long the next deadline is away', async () => {
    open();
    expect(
      await screen.findByText(
        /应公布 4 · 已收 2 · 按时公布 1 · 按时公布率 25.0%（1\/4） · 未按时 2 · 未到期 1 · 免报 1 · 有强制问题 1 · 距 2024-03-31 的期限还有 50 天，1 个单位未报 · 截至 2024-02-10/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '2023 年 · 青原旗 · 收报台账' })).toBeInTheDocument();
  });

  it('shows both dates, the last day, and how many days late', async () => {
    open();
    const late = (await row('白河镇')).getAllByRole('cell').map((cell) => cell.textContent?.trim());
    expect(late.slice(0, 5)).toEqual(['◆逾期公布', '2024-01-31', '2024-01-30', '2024-02-04', '4']);
    const overdue = (await row('红柳镇')).getAllByRole('cell').map((cell) => cell.textContent?.trim());
    expect(overdue.slice(0, 5)).toEqual(['▲逾期未报', '2024-01-31', '', '', '10']);
  });

  it('says why a unit is exempt, and gives it neither a deadline nor days late', async () => {
    open();
    const cells = (await row('旗信访局')).getAllByRole('cell').map((cell) => cell.textContent?.trim());
    expect(cells.slice(0, 5)).toEqual(['–免报机构改革，职能并入其他部门', '', '', '', '']);
  });

  it('leads from a unit to its report and to its public address; a missing unit leads nowhere', async () => {
    open();
    const link = await screen.findByRole('link', { name: '青山镇' });
    expect(link).toHaveAttribute('href', `/reports/report-青山镇?region=${BANNER}&year=2023`);
    expect((await row('青山镇')).getByRole('link', { name: '公布网址' })).toHaveAttribute(
      'href',
      'https://www.example.gov.cn/1.html',
    );
    expect(screen.queryByRole('link', { name: '红柳镇' })).not.toBeInTheDocument();
  });

  it('shows no number of findings where there is no report, which is not 0', async () => {
    open();
    const findings = async (name: string) =>
      (await row(name))
        .getAllByRole('cell')
        .slice(5, 8)
        .map((cell) => cell.textContent);
    expect([await findings('红柳镇'), await findings('白河镇')]).toEqual([
      ['', '', ''],
      ['0', '◆ 1', '0'],
    ]);
  });

  it('keeps its filters in the address, and reads them from there', async () => {
    const view = open();
    await screen.findByRole('table');
    await view.user.click(screen.getByRole('button', { name: /逾期未报 1/ }));
    expect(units()).toEqual(['红柳镇']);
    expect(view.address()).toContain('state=overdue');
    await view.user.click(screen.getByRole('button', { name: /全部 5/ }));
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
    expect(units()).toHaveLength(5);
  });

  it('sorts by a column and says so', async () => {
    const view = open();
    await screen.findByRole('table');
    await view.user.click(screen.getByRole('button', { name: /^强制/ }));
    await view.user.click(screen.getByRole('button', { name: /^强制/ }));
    expect(screen.getByRole('columnheader', { name: /^强制/ })).toHaveAttribute('aria-sort', 'descending');
    expect(units().slice(0, 2)).toEqual(['青山镇', '白河镇']);
    expect(view.address()).toContain('sort=-errors');
  });

  it('shows a long roster in portions', async () => {
    const view = open(
      '',
      Array.from({ length: 230 }, (_, index) => line(`单位${index}`)),
    );
    await view.user.click(await screen.findByRole('button', { name: '再显示 30 个单位' }));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(230);
    expect(screen.queryByRole('button', { name: /再显示/ })).not.toBeInTheDocument();
  });

  it('writes a reminder to the units that owe a report and copies it', async () => {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: '催报 2' }));
    const letter = screen.getByRole('textbox', { name: '催报文本' });
    expect((letter as HTMLTextAreaElement).value).toContain('红柳镇');
    expect((letter as HTMLTextAreaElement).value).not.toContain('旗信访局');
    await view.user.click(screen.getByRole('button', { name: '复制文本' }));
    expect(await navigator.clipboard.readText()).toBe((letter as HTMLTextAreaElement).value);
    expect(await screen.findByText('已复制')).toBeInTheDocument();
  });

  it('says what to do when nobody is due, and when the server fails', async () => {
    open('', []);
    expect(await screen.findByText('2023 年这里没有应报单位')).toBeInTheDocument();
    renderPage(<RegisterPage />, { handlers: [refuse('/calendar', 500, { message: '数据库正在维护，请稍后。' })] });
    expect(await screen.findByText('数据库正在维护，请稍后。')).toBeInTheDocument();
  });
});

describe('what a supervisor enters', () => {
  it('sends dates and address of a report, asks for the register anew and says so', async () => {
    const sent: unknown[] = [];
    let shown = line('白河镇', { publishedOn: null });
    const view = open(
      '',
      [],
      [
        answer('/calendar', calendarSchema, () => calendar([shown])),
        answer('PUT /calendar/publication', calendarLineSchema, ({ body }) => {
          sent.push(body);
          shown = line('白河镇', { publishedOn: '2024-01-25', filedOn: '2024-01-20', url: 'https://a.gov.cn/1' });
          return shown;
        }),
      ],
    );
    await view.user.click(await screen.findByRole('button', { name: '登记：白河镇' }));
    const drawer = within(await screen.findByRole('dialog'));
    const [save] = drawer.getAllByRole('button', { name: /保\s?存/ });
    if (!save) throw new Error('No button to save');
    expect(save).toBeDisabled();
    await view.user.type(drawer.getByLabelText('报送日期'), '2024-01-20');
    await view.user.type(drawer.getByLabelText('公布日期'), '2024-01-25');
    await view.user.type(drawer.getByLabelText('公布网址'), 'https://a.gov.cn/1');
    await view.user.click(save);
    expect(await drawer.findByText('已保存，有关报告已重新核对')).toBeInTheDocument();
    expect(sent).toEqual([
      { reportId: 'report-白河镇', filedOn: '2024-01-20', publishedOn: '2024-01-25', url: 'https://a.gov.cn/1' },
    ]);
    expect(drawer.getByText('按时公布')).toBeInTheDocument();
    expect(view.address()).toContain('unit=');
  });

  it('lets a unit off with a reason, and shows what the server has against it', async () => {
    const sent: unknown[] = [];
    const view = open('&unit=红柳镇', undefined, [
      {
        method: 'PUT',
        path: '/calendar/duty',
        respond: ({ body }) => {
          sent.push(body);
          return {
            status: 400,
            body: { code: 'closed-before-founded', message: '撤销时间不能早于成立时间。', details: null },
          };
        },
      },
    ]);
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/还没有收到报告/)).toBeInTheDocument();
    await view.user.type(drawer.getByLabelText('2023 年度免报理由'), '受灾停报');
    await view.user.type(drawer.getByLabelText('成立时间'), '2023');
    await view.user.click(drawer.getByRole('button', { name: /保\s?存/ }));
    expect(await drawer.findByText('撤销时间不能早于成立时间。')).toBeInTheDocument();
    expect(sent).toEqual([{ unitId: '红柳镇', year: 2023, exemption: '受灾停报', founded: '2023', closed: null }]);
  });

  it('refuses a day that does not exist before it is sent', async () => {
    const view = open('&unit=红柳镇');
    const drawer = within(await screen.findByRole('dialog'));
    await view.user.type(drawer.getByLabelText('撤销时间'), '2024-02-31');
    await view.user.click(drawer.getByRole('button', { name: /保\s?存/ }));
    expect(await drawer.findByText('请填写年份或者完整的日期')).toBeInTheDocument();
    expect(view.calls.filter((call) => call.startsWith('PUT'))).toEqual([]);
  });

  it('is not offered to those who may only read', async () => {
    const viewer = { ...session, user: { ...session.user, role: 'viewer' as const } };
    open('&unit=红柳镇', [nothing('红柳镇')], [], viewer);
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: /^登记/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
