import {
  overviewSchema,
  regionDetailSchema,
  regionHitsSchema,
  regionListSchema,
  sessionSchema,
} from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { BANNER, bannerRegion, session } from '../../testing/fixtures';
import { accept, answer } from '../../testing/mock-api';
import { renderRoutes } from '../../testing/render-page';
import { SessionGate } from '../session-gate';
import { Frame } from './frame';

const CITY = '990100000000';
const region = { code: CITY, name: '示例市', level: 'city' as const, hasChildren: true, demo: true };

const show = (route: string) =>
  renderRoutes(
    [
      {
        Component: SessionGate,
        children: [{ Component: Frame, children: [{ path: '*', element: <input aria-label="页面里的输入框" /> }] }],
      },
      { path: '/sign-in', element: <p>登录页</p> },
    ],
    {
      route,
      handlers: [
        answer('/session', sessionSchema, session),
        accept('DELETE /session'),
        answer(`/regions/${BANNER}`, regionDetailSchema, bannerRegion),
        answer(`/regions/${CITY}`, regionDetailSchema, { ...region, path: [], years: [2022, 2023] }),
        answer('/regions', regionListSchema, ({ params }) => ({ regions: params.get('parent') ? [] : [region] })),
        answer('/regions/search', regionHitsSchema, ({ params }) => ({
          regions: params.get('q') === 'sls' ? [{ ...region, path: ['示例省'] }] : [],
        })),
        answer('/overview', overviewSchema, () => {
          throw new Error('The frame asks for no figures');
        }),
      ],
    },
  );

const rail = async () =>
  within((await screen.findAllByRole('navigation', { name: /主导航|Main/ }))[0] ?? document.body);

describe('the frame', () => {
  it('keeps region and year on the way to another screen, and leaves the rest behind', async () => {
    const { user, address } = show(`/applications?region=${CITY}&year=2022&view.flows=table`);
    await user.click((await rail()).getByRole('link', { name: '合规缺口' }));
    expect(address()).toBe(`/compliance?region=${CITY}&year=2022`);
  });

  it('opens at the region and year of the session', async () => {
    show('/');
    expect(await screen.findByRole('button', { name: '地区：青原旗' })).toBeInTheDocument();
    expect(screen.getByLabelText('年度')).toHaveValue('2023');
  });

  it('changes the year and keeps the other parameters', async () => {
    const { user, address } = show(`/applications?region=${BANNER}&year=2023&by=requests.results`);
    await screen.findByRole('option', { name: '2021 年' });
    await user.selectOptions(screen.getByLabelText('年度'), '2021');
    expect(address()).toBe(`/applications?region=${BANNER}&year=2021&by=requests.results`);
  });

  it('opens the region search at the key / and finds by initials', async () => {
    const { user, address } = show(`/applications?region=${BANNER}&year=2023`);
    await screen.findByRole('button', { name: '地区：青原旗' });
    await user.keyboard('/');
    const search = await screen.findByRole('searchbox');
    expect(search).toHaveFocus();
    await user.type(search, 'sls');
    await user.click(await screen.findByRole('button', { name: /示例市/ }));
    expect(address()).toBe(`/applications?region=${CITY}&year=2023`);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('leaves the key / alone while someone types', async () => {
    const { user } = show('/');
    await user.type(await screen.findByLabelText('页面里的输入框'), 'a/b');
    expect(screen.getByLabelText('页面里的输入框')).toHaveValue('a/b');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('shows the regions as a tree', async () => {
    const { user, address } = show(`/applications?region=${BANNER}&year=2023`);
    await user.click(await screen.findByRole('button', { name: '地区：青原旗' }));
    await user.click(await screen.findByText('示例市', { selector: '.ant-tree-title *, .ant-tree-title' }));
    expect(address()).toContain(`region=${CITY}`);
  });

  it('switches to English and back, and the browser remembers it', async () => {
    const { user } = show('/');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await (await rail()).findByRole('link', { name: 'Applications' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('gongkai.language')).toBe('en');
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(await (await rail()).findByRole('link', { name: '依申请公开' })).toBeInTheDocument();
  });

  it('switches to the dark theme', async () => {
    const { user } = show('/');
    await user.click(await screen.findByRole('button', { name: '深色外观' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('folds the rail to icons and remembers it', async () => {
    const { user } = show('/');
    await user.click(await screen.findByRole('button', { name: '收起导航' }));
    expect(screen.getByRole('button', { name: '展开导航' })).toBeInTheDocument();
    expect(localStorage.getItem('gongkai.rail')).toBe('folded');
  });

  it('signs out', async () => {
    const { user, calls } = show('/');
    await user.click(await screen.findByRole('button', { name: '王主管的菜单' }));
    await user.click(screen.getByRole('button', { name: '退出登录' }));
    expect(await screen.findByText('登录页')).toBeInTheDocument();
    expect(calls).toContain('DELETE /session');
  });
});
