import { type FindingView, findingWordsSchema, type ReportDetail, reportDetailSchema } from '@gongkai/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, type Handler, type MockRequest, refuse } from '../../testing/mock-api';
import { framed, openReport } from './testing/open-report';
import { reportFixture } from './testing/report-fixture';

/** The fixture with one finding changed. */
function withFinding(id: string, changes: Partial<FindingView>): ReportDetail {
  const report = reportFixture();
  return { ...report, findings: report.findings.map((each) => (each.id === id ? { ...each, ...changes } : each)) };
}

describe('hints how to mend a broken sum', () => {
  const HINT = {
    figure: 'requests.unavailable.notHeld.naturalPerson',
    from: 5,
    to: 3,
    also: [{ figure: 'requests.granted.naturalPerson', from: 15, to: 11 }],
    mends: ['requestsResultsTotal.naturalPerson'],
    complete: true,
    kind: 'difference' as const,
    score: 0.4,
    sentence: '若把甲由 5 改为 3，乙由 15 改为 11，1 个不符的等式都能成立',
  };

  it('are told in words, and light their cell in the table and the original while both sides stay lit', async () => {
    const view = openReport('?finding=sum', { report: withFinding('sum', { hints: [HINT] }) });
    const hints = await screen.findByRole('region', { name: '可能的笔误' });
    expect(hints).toHaveTextContent('供核对，系统不会改动');
    expect(hints).toHaveTextContent(HINT.sentence);
    await screen.findByRole('region', { name: '原文内容' });
    await view.user.click(within(hints).getByRole('button', { name: /看这里.*15 → 11/ }));
    expect(framed('main').map((cell) => cell.textContent)).toEqual(['15']);
    expect(framed('right').map((cell) => cell.textContent)).toEqual(['20']);
    expect(document.querySelector('td.og-selected')).toHaveAttribute('data-figure', 'requests.granted.naturalPerson');
    expect(view.address()).toContain('hint=0.1');
    expect(view.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });

  it('show three at once and fold the less likely ones', async () => {
    const hints = [1, 2, 3, 4, 5].map((to) => ({ ...HINT, also: [], to, sentence: `若改为 ${to}` }));
    openReport('?finding=sum', { report: withFinding('sum', { hints }) });
    expect(await screen.findByText('其余 2 种可能')).toBeInTheDocument();
    expect(screen.getByText('若改为 5').closest('details')).not.toHaveAttribute('open');
  });
});

describe('what stands beside a finding', () => {
  it('is whether its basis is certain, and a way to the rule for the same year', async () => {
    openReport('?finding=counts', { report: withFinding('counts', { basisMark: 'P' }) });
    expect((await screen.findAllByText('本系统建议'))[0]).toBeInTheDocument();
    const link = screen.getByRole('link', { name: '查看规则' });
    expect(link).toHaveAttribute('href', expect.stringContaining('/rules/view?'));
    expect(link.getAttribute('href')).toMatch(/rule=rule%2FCNT-03/);
    expect(link.getAttribute('href')).toMatch(/year=2023/);
  });

  it('is every quotation, also where two texts and no figures are compared', async () => {
    const sided = (side: 'left' | 'right', quote: string) => ({
      figure: null,
      quote,
      expected: null,
      actual: null,
      place: null,
      side,
    });
    openReport('?finding=counts', {
      report: withFinding('counts', { evidence: [sided('left', '本报告的话'), sided('right', '对方的话')] }),
    });
    expect(await screen.findByText('本报告的话')).toBeInTheDocument();
    expect(screen.getByText('对方的话').closest('li')).toHaveClass('rp-on-right');
  });

  it('folds rules that do not apply and passes with a note, each with its reason', async () => {
    openReport();
    const summary = await screen.findByText('不适用 1');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    expect(summary.closest('details')).toHaveTextContent('本报告没有额外的部分');
    expect(screen.getByText('通过，附说明 1').closest('details')).toHaveTextContent('与总计 26 相等');
  });
});

describe('the word of people', () => {
  const WORD = { kind: 'overrule' as const, reason: '原件核对无误', actor: 'zhuguan', at: '2024-02-05T01:00:00.000Z' };

  /** A server that keeps what was said. */
  function keeping(): { handlers: Handler[]; said: MockRequest['body'][] } {
    const said: MockRequest['body'][] = [];
    const overruled = () => said.length > 0;
    return {
      said,
      handlers: [
        answer('/reports/r1', reportDetailSchema, () =>
          withFinding('sum', overruled() ? { id: 'sum-2', overruled: true, words: [WORD] } : {}),
        ),
        answer('POST /reports/r1/findings/sum/decision', findingWordsSchema, ({ body }) => {
          said.push(body);
          return { overruled: true, words: [WORD] };
        }),
      ],
    };
  }

  it('overrules a finding with a reason: it is struck from the counts, stays in sight and keeps its place in the address', async () => {
    const { handlers, said } = keeping();
    const view = openReport('?finding=sum', { handlers });
    await view.user.click(await screen.findByRole('button', { name: '推翻这条问题' }));
    await view.user.click(screen.getByRole('button', { name: '推翻这条问题' }));
    expect(screen.getByRole('alert')).toHaveTextContent('请写明理由');
    expect(said).toEqual([]);
    await view.user.type(screen.getByLabelText('理由'), '原件核对无误');
    await view.user.click(screen.getByRole('button', { name: '推翻这条问题' }));
    expect(await screen.findByRole('heading', { name: '已推翻，不计入 1' })).toBeInTheDocument();
    expect(said).toEqual([{ kind: 'overrule', reason: '原件核对无误' }]);
    expect(screen.getByRole('region', { name: '检查结果 3' })).toBeInTheDocument();
    expect(document.querySelector('del')).toHaveTextContent('总计填 20，差 6');
    expect(screen.getByText('监管人员推翻').closest('li')).toHaveTextContent(/zhuguan · 2024-02-05.*原件核对无误/);
    expect(screen.getByRole('button', { name: '恢复这条问题' })).toBeInTheDocument();
    expect(view.address()).toContain('finding=sum');
    expect(document.querySelector('[data-figure="requests.resultsTotal.naturalPerson"] .og-mark')).toBeNull();
  });

  it('lets the unit agree, explain or object, and nothing else', async () => {
    const bodies: unknown[] = [];
    const handlers = [
      answer('POST /reports/r1/findings/sum/reply', findingWordsSchema, ({ body }) => {
        bodies.push(body);
        return { overruled: false, words: [] };
      }),
    ];
    const view = openReport('?finding=sum', { handlers, role: 'reporter' });
    await view.user.click(await screen.findByRole('button', { name: '提出异议' }));
    expect(screen.queryByRole('button', { name: /推翻/ })).not.toBeInTheDocument();
    await view.user.type(screen.getByLabelText('理由'), '扫描件模糊，实为 26');
    await view.user.click(screen.getByRole('button', { name: '提出异议' }));
    await waitFor(() => expect(bodies).toEqual([{ kind: 'object', reason: '扫描件模糊，实为 26' }]));
  });

  it('keeps what was written when the server refuses, and says why', async () => {
    const handlers = [
      refuse('POST /reports/r1/findings/sum/decision', 404, { message: '没有这条问题，可能报告已有新版本，请刷新。' }),
    ];
    const view = openReport('?finding=sum', { handlers });
    await view.user.click(await screen.findByRole('button', { name: '推翻这条问题' }));
    await view.user.type(screen.getByLabelText('理由'), '原件核对无误');
    await view.user.click(screen.getByRole('button', { name: '推翻这条问题' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('请刷新');
    expect(screen.getByLabelText('理由')).toHaveValue('原件核对无误');
  });

  it('is read by everybody and said by nobody without the right', async () => {
    openReport('?finding=sum', {
      report: withFinding('sum', { words: [{ ...WORD, kind: 'explain' }] }),
      role: 'viewer',
    });
    expect(await screen.findByText('单位说明情况')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /推翻|同意|异议/ })).not.toBeInTheDocument();
  });
});

describe('what reading learned', () => {
  it('offers split numbers for comparison and takes none of them over', async () => {
    const figures = { 'requests.newRequests.naturalPerson': 6, 'requests.newRequests.total': 8 };
    const place = { page: null, table: 1, row: 3, column: 4, quote: '24', block: 7 };
    const view = openReport('', {
      report: reportFixture({ suggestions: [{ figures, quote: '640000468', because: '各格之和与总计相符', place }] }),
    });
    const suggestions = await screen.findByRole('region', { name: '识别建议 1' });
    expect(suggestions).toHaveTextContent(/供核对，没有采用.*640000468 ?各格之和与总计相符/);
    await screen.findByRole('region', { name: '原文内容' });
    await view.user.click(within(suggestions).getByRole('button', { name: '在原文中查看' }));
    expect(framed('main')).toHaveLength(1);
    expect(view.address()).toContain('suggestion=0');
  });

  it('lists figures that were matched by order alone under their table', async () => {
    const report = reportFixture();
    const id = 'requests.granted.naturalPerson';
    const granted = report.figures[id];
    if (!granted) throw new Error('The fixture has this figure');
    openReport('', { report: { ...report, figures: { ...report.figures, [id]: { ...granted, inferred: true } } } });
    const summary = await screen.findByText(/1 个数字只按先后次序对应到格子/);
    expect(within(summary.closest('details') as HTMLElement).getByRole('button', { hidden: true })).toHaveTextContent(
      '15',
    );
  });
});
