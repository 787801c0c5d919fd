import { screen, within } from '@testing-library/react';
import { seriesOf } from '../../explore/testing/series-fixture';
import { BANNER } from '../../testing/fixtures';
import { renderPage } from '../../testing/render-page';
import { PublishedPage } from './published-page';

const show = (indicator: string, view: string) =>
  renderPage(<PublishedPage />, {
    path: '/published',
    route: `/published?region=${BANNER}&year=2023&view.${view}=table`,
    handlers: [seriesOf(indicator)],
  });
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('published information', () => {
  it('marks where the form changed what is asked, and not where it asked the same before', async () => {
    show('published.fees', 'fees');
    const fees = await section('行政事业性收费是多少？');
    expect(await fees.findByText(/2021 年起改用国办公开办函〔2021〕30号/)).toBeInTheDocument();
    const decisions = await section('作出了多少许可、处罚和强制决定？');
    expect(decisions.queryByText(/2021 年起改用/)).not.toBeInTheDocument();
  });

  it('keeps the channels apart and has no column that adds them', async () => {
    show('narrative.wechat', 'channels');
    const channels = await section('各渠道自述发布了多少条？');
    const heads = (await channels.findAllByRole('columnheader')).map((head) => head.textContent);
    expect(heads).toEqual(['年度', '政府网站发布（条）', '微信公众号发布（条）', '其他新媒体发布（条）']);
    expect(channels.getByText(/各渠道不相加/)).toBeInTheDocument();
  });

  it("shows the reports' own total in a frame of its own", async () => {
    show('narrative.total', 'total');
    const total = await section('年报自述公开信息总数是多少？');
    expect(await total.findByRole('row', { name: '2021 12' })).toBeInTheDocument();
    expect(total.getByText(/不是各渠道之和/)).toBeInTheDocument();
  });

  it('writes fees in 万元 with two decimals', async () => {
    show('published.fees', 'fees');
    const fees = await section('行政事业性收费是多少？');
    expect(await fees.findByRole('row', { name: '2021 12.00' })).toBeInTheDocument();
  });
});
