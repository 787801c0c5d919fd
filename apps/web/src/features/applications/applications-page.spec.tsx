import { seriesSchema } from '@gongkai/contracts';
import { screen, within } from '@testing-library/react';
import { seriesOf } from '../../explore/testing/series-fixture';
import { BANNER, coverage, point } from '../../testing/fixtures';
import { answer, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { ApplicationsPage } from './applications-page';

const HERE = `/applications?region=${BANNER}&year=2023`;
const show = (route = HERE, handlers = [seriesOf('requests.new')]) =>
  renderPage(<ApplicationsPage />, { path: '/applications', route, handlers });
const section = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));

describe('the applications', () => {
  it('are asked for all years with data, and for the parts of the year and the one before', async () => {
    const { calls } = show();
    await screen.findByText('新收申请', { selector: '.figure-card span' });
    const series = calls.filter((call) => call.startsWith('GET /series'));
    expect(series.some((call) => call.includes('from=2019&to=2023') && call.endsWith('by=region'))).toBe(true);
    expect(series.some((call) => call.includes('from=2022&to=2023') && call.endsWith('by=child'))).toBe(true);
  });

  it('stand as numbers on top: 0 is 0, unknown is a dash', async () => {
    show();
    const card = async (name: string) =>
      (await screen.findByText(name, { selector: '.figure-card span' })).parentElement;
    expect(await card('新收申请')).toHaveTextContent('新收申请0件上年 —');
    expect(await card('上年结转')).toHaveTextContent('上年结转—上年 —');
  });

  it('show a missing year as a gap in the table view', async () => {
    show(`${HERE}&view.flows=table`);
    const flows = await section('历年收到和办结了多少申请？');
    const rows = (await flows.findAllByRole('row')).map((row) => row.textContent);
    expect(rows).toEqual(expect.arrayContaining(['20198———', '2020————', '202112———', '2022————', '20230———']));
  });

  it('go down to a region by a click in the table, keeping the rest of the address', async () => {
    const { user, address } = show(`${HERE}&view.parts=table`);
    const parts = await section(/下级地区和单位/);
    await user.click(await parts.findByRole('link', { name: '河口镇' }));
    expect(address()).toBe('/applications?region=990101201000&year=2023&view.parts=table');
  });

  it('go down to a region or a report by a click in the chart', async () => {
    const { user, address } = show();
    const parts = await section(/下级地区和单位/);
    await user.click(await parts.findByRole('button', { name: '青原旗教育局' }));
    expect(address()).toBe(`/reports/r1?region=${BANNER}&year=2023`);
  });

  it('go back up by the path of regions', async () => {
    const { user, address } = show();
    const path = within(await screen.findByRole('navigation', { name: '所在地区' }));
    await user.click(await path.findByRole('button', { name: '示例市' }));
    expect(address()).toBe('/applications?region=990100000000&year=2023');
  });

  it('compare the parts by another indicator, which the address remembers', async () => {
    const { user, address } = show();
    const parts = await section(/“新收申请”/);
    await user.selectOptions(await parts.findByLabelText('比较的指标'), '不予公开');
    expect(address()).toContain('by=results.denied');
    expect(await screen.findByRole('region', { name: /“不予公开”/ })).toBeInTheDocument();
  });

  it('bring numerator and denominator with a rate and say that it is weak', async () => {
    show(`${HERE}&by=rates.disclosure&view.parts=table`, [seriesOf('rates.disclosure', true)]);
    const parts = await section(/“公开率”/);
    expect(await parts.findByRole('row', { name: '河口镇 75 3 4 25' })).toBeInTheDocument();
    expect(parts.getByText(/分母小于 5/)).toBeInTheDocument();
  });

  it('say in each frame that nothing is known', async () => {
    show(HERE, [seriesOf('published.fees')]);
    const flows = await section('历年收到和办结了多少申请？');
    expect(await flows.findByText('这个范围还没有数据')).toBeInTheDocument();
  });

  it('say that a rate has no meaning where its denominator is 0', async () => {
    const nothing = point(null, { numerator: 0, denominator: 0 });
    const region = { code: BANNER, name: '青原旗', level: 'county' as const, hasChildren: true };
    const row = { region, unitId: null, reportId: null, year: 2023, values: { 'rates.disclosure': nothing } };
    show(HERE, [answer('/series', seriesSchema, { region, coverage, rows: [row] })]);
    const rates = await section('公开和办结的比例有多高？');
    expect(await rates.findByText('没有可以计算的比率')).toBeInTheDocument();
  });

  it('say so once where the region does not exist', async () => {
    show('/applications?region=990199000000&year=2023', [
      refuse('/regions/990199000000', 404, { code: 'no-such-region', message: '没有这个行政区划。' }),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent('没有这个行政区划');
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('say in each frame what failed', async () => {
    show(HERE, [refuse('/series', 403, { code: 'forbidden', message: '您无权查看这个地区' })]);
    const flows = await section('历年收到和办结了多少申请？');
    expect(await flows.findByRole('alert')).toHaveTextContent('您无权查看这个地区');
  });
});
