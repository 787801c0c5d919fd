import { ruleListSchema, settingsViewSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { answer } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { RulesPage } from './rules-page';
import { ruleView, settingsView } from './testing/rule-fixture';

const show = (query = '') =>
  renderPage(<RulesPage />, {
    path: '/rules',
    route: `/rules${query}`,
    handlers: [
      answer('/rules', ruleListSchema, {
        rules: [
          ruleView({ id: 'arithmetic/requests-balance', code: 'T3-01', title: '勾稽关系', severity: 'error' }),
          ruleView({ id: 'counts/monthly', code: 'CNT-04', title: '“每月”与全年数量', basisMark: 'P' }),
          ruleView({ id: 'publication/late', code: 'PUB-02', title: '按期公布', basisMark: 'C' }),
        ],
      }),
      answer(
        '/settings',
        settingsViewSchema,
        settingsView({ 'arithmetic/requests-balance': true, 'counts/monthly': false, 'publication/late': true }),
      ),
    ],
  });
const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('li') ?? heading);
};
const shown = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('the rule catalogue', () => {
  it('says of each rule on what basis, how it is decided and what to do, and leads to its page', async () => {
    show();
    const balance = await card('勾稽关系');
    expect(balance.getByText('《条例》第四十九条')).toBeInTheDocument();
    expect(balance.getByText('逐格与上一年度比较。')).toBeInTheDocument();
    expect(balance.getByText('核对后更正。')).toBeInTheDocument();
    expect(balance.getByRole('link', { name: '勾稽关系' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/rules\/view\?.*rule=arithmetic%2Frequests-balance/),
    );
  });

  it('marks a basis that is not certain, and no other', async () => {
    show();
    expect((await card('按期公布')).getByText('待确认')).toBeInTheDocument();
    expect((await card('“每月”与全年数量')).getByText('本系统建议')).toBeInTheDocument();
    expect((await card('勾稽关系')).queryByText(/待确认|本系统建议/)).not.toBeInTheDocument();
  });

  it('stands in groups in the order in which a report is read', async () => {
    show();
    await card('勾稽关系');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '表内勾稽 1 条',
      '文字中的数量 1 条',
      '报送与公布 1 条',
    ]);
  });

  it('says which rules are in force here, and finds those that are not', async () => {
    const { user } = show();
    expect(await (await card('“每月”与全年数量')).findByText('停用')).toBeInTheDocument();
    expect((await card('勾稽关系')).getByText('启用')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), 'off');
    expect(shown()).toEqual(['“每月”与全年数量']);
  });

  it('finds rules by code and keeps the search in the address', async () => {
    const { user, address } = show();
    await user.type(await screen.findByRole('searchbox'), 'pub');
    expect(shown()).toEqual(['按期公布']);
    expect(address()).toContain('q=pub');
  });

  it('offers all rules again when none fits', async () => {
    const { user } = show('?q=zzz&severity=info');
    await user.click(await screen.findByRole('button', { name: '显示全部规则' }));
    expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(3);
  });
});
