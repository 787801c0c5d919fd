import { ruleListSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { answer } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { RulesPage } from './rules-page';

const rule = (id: string, code: string, title: string, basisMark: 'A' | 'C' | 'P', severity: 'error' | 'info') => ({
  id,
  code,
  version: 1,
  title,
  severity,
  basis: '《条例》第四十九条',
  basisMark,
  decides: '逐列比较。',
  remedy: '核对后更正。',
});

const show = (query = '') =>
  renderPage(<RulesPage />, {
    path: '/rules',
    route: `/rules${query}`,
    handlers: [
      answer('/rules', ruleListSchema, {
        rules: [
          rule('arithmetic/requests-balance', 'T3-01', '勾稽关系', 'A', 'error'),
          rule('counts/monthly', 'CNT-04', '“每月”与全年数量', 'P', 'info'),
          rule('publication/late', 'PUB-02', '按期公布', 'C', 'error'),
        ],
      }),
    ],
  });
const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('li') ?? heading);
};

describe('the rule catalogue', () => {
  it('says of each rule on what basis, how it is decided and what to do', async () => {
    show();
    const balance = await card('勾稽关系');
    expect(balance.getByText('强制')).toBeInTheDocument();
    expect(balance.getByText('《条例》第四十九条')).toBeInTheDocument();
    expect(balance.getByText('逐列比较。')).toBeInTheDocument();
    expect(balance.getByText('核对后更正。')).toBeInTheDocument();
  });

  it('marks a basis that is not certain, and no other', async () => {
    show();
    expect((await card('按期公布')).getByText('待确认')).toBeInTheDocument();
    expect((await card('“每月”与全年数量')).getByText('本系统建议')).toBeInTheDocument();
    expect((await card('勾稽关系')).queryByText(/待确认|本系统建议/)).not.toBeInTheDocument();
  });

  it('finds rules by code and keeps the search in the address', async () => {
    const { user, address } = show();
    await user.type(await screen.findByRole('searchbox'), 'pub');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['按期公布']);
    expect(address()).toContain('q=pub');
  });

  it('offers all rules again when none fits', async () => {
    const { user } = show('?q=zzz&severity=info');
    await user.click(await screen.findByRole('button', { name: '显示全部规则' }));
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(3);
  });
});
