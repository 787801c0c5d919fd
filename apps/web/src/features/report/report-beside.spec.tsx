import { screen, within } from '@testing-library/react';
import { refuse } from '../../testing/mock-api';
import { framed, openReport } from './testing/open-report';
import { reportFixture } from './testing/report-fixture';

describe('texts like it', () => {
  const panel = () => screen.findByRole('region', { name: '雷同 3' });

  it('name the probable origin with shares, direction and words left over, and lead to it', async () => {
    openReport();
    const texts = within(await panel())
      .getAllByRole('listitem')
      .filter((item) => item.matches('.lk-text'));
    expect(texts[0]).toHaveTextContent(/最可能的来源.*上级.*青原旗人民政府 2022 年报告.*疑似取自该报告/);
    expect(texts[0]).toHaveTextContent(/本报告与其相同68%.*其与本报告相同21%/);
    expect(texts[0]).toHaveTextContent('残留的对方用语我旗 对方自称');
    const link = within(texts[0] as HTMLElement).getByRole('link', { name: '青原旗人民政府 2022 年报告' });
    expect(link).toHaveAttribute('href', expect.stringContaining('/reports/r-banner?'));
    expect(texts[2]).toHaveTextContent(/本单位往年.*沿用本单位往年文字/);
  });

  it('outside the scope are named without a link', async () => {
    openReport();
    expect(
      within(await panel())
        .getByText('别处镇人民政府 2023 年报告')
        .closest('a'),
    ).toBeNull();
  });

  it('stand side by side with what differs and what was left over marked, and are shown in the original', async () => {
    const view = openReport();
    const texts = await panel();
    const marks = (kind: string) => [...texts.querySelectorAll(`.lk-pairs mark.lk-${kind}`)].map((m) => m.textContent);
    expect(marks('different')).toEqual(['3', '43', '2', '120']);
    expect(marks('left')).toEqual(['我旗']);
    await screen.findByRole('region', { name: '原文内容' });
    await view.user.click(within(texts).getByRole('button', { name: '在原文中查看' }));
    expect(framed('main').map((mark) => mark.textContent)).toEqual(['通过政府网站发布信息43条']);
    expect(view.address()).toContain('pair=0.0');
  });

  it('that cannot be fetched are said so, and the report stays', async () => {
    openReport('', { handlers: [refuse('/reports/r1/likeness', 500, { message: '暂时不能比对。' })] });
    expect(await screen.findByText('暂时不能比对。')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: /青山镇/ })).toBeInTheDocument();
  });
});

describe('the sums of a region', () => {
  const banner = () => reportFixture({ unitClass: 'government', unitName: '青原旗人民政府' });
  const panel = async () => {
    const sums = await screen.findByRole('region', { name: '汇总核对' });
    await within(sums).findByRole('table');
    return sums;
  };

  it('are not asked for where nobody reports to the unit', async () => {
    const { calls } = openReport();
    await screen.findByRole('region', { name: '雷同 3' });
    expect(calls.filter((call) => call.includes('reconciliation'))).toEqual([]);
    expect(screen.queryByRole('region', { name: '汇总核对' })).not.toBeInTheDocument();
  });

  it('show the stated scope with its words, and first the figures that differ', async () => {
    const view = openReport('', { report: banner() });
    const sums = await panel();
    expect(sums).toHaveTextContent('统计范围：全地区，包含所属单位');
    expect(sums).toHaveTextContent('所属单位应报 4，已收 3');
    const rows = () =>
      within(within(sums).getByRole('table', { name: '汇总核对' }))
        .getAllByRole('row')
        .slice(1);
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching(/15.*17.*-2$/)]);
    await view.user.click(within(sums).getByRole('button', { name: '不能核对 1' }));
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching(/空白.*31 个单位不明\?$/)]);
    await view.user.click(within(sums).getByRole('button', { name: '全部 3' }));
    expect(rows()).toHaveLength(3);
    await screen.findByRole('region', { name: '原文内容' });
    await view.user.click(within(sums).getByRole('button', { name: '在原文中查看' }));
    expect(framed('main').map((mark) => mark.textContent)).toEqual(['全年共主动公开政府信息341条']);
  });

  it('open into their addends, each leading to the report it comes from', async () => {
    const view = openReport('', { report: banner() });
    const sums = await panel();
    await view.user.click(within(sums).getByRole('button', { name: /予以公开/, expanded: false }));
    const addends = within(sums).getByRole('list', { name: '各单位数字' });
    expect(
      within(addends)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['青原旗财政局12', '青山镇人民政府5']);
    expect(within(addends).getByRole('link', { name: '青山镇人民政府' })).toHaveAttribute(
      'href',
      expect.stringContaining('/reports/r-green?'),
    );
    expect(sums).toHaveTextContent('其余 1 个单位为 0');
  });
});
