import { passagesOf } from '../text/passage';
import { readCounts } from './read-counts';

const place = { page: null, table: null, row: null, column: null, quote: '' };
const read = (text: string) => readCounts(passagesOf(1, [{ text, place }]), 2023);
const printed = (text: string) =>
  read(text).map(({ value, unit, approx }) => `${approx ? '约' : ''}${value}${unit ?? ''}`);

describe('a measure word', () => {
  it.each([
    ['更新公开栏96期次，刊发稿件867篇次，抽查网站156家次。', ['96期次', '867篇次', '156家次']],
    ['收到来信136封，接听电话45通，设置终端6台，复印资料60页。', ['136封', '45通', '6台', '60页']],
    [
      '检查市场主体420户，播出节目86档，发布图片12组、专刊48版、橱窗6面，办理业务1.2万笔。',
      ['420户', '86档', '12组', '48版', '6面', '12000笔'],
    ],
    ['受理诉求86单，上线小程序3款，公示24所学校信息。', ['86单', '3款', '24所']],
    ['核对12户籍、3台账、6页面、8封闭小区、5档案室、4通知栏、6单位、3款项、12所涉及。', []],
  ])('in “%s”', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('may stand in brackets before the number', () => {
    expect(printed('专栏访问量（次）：12563，总浏览量（万次）12.5。')).toEqual(['12563次', '125000次']);
  });

  it('is implied by a noun that is counted in times', () => {
    expect(printed('短视频播放量超2300万，总点击量破千万，阅读量10万+，粉丝6.8万，总阅读次数19.6万。')).toEqual([
      '约23000000次',
      '约10000000次',
      '约100000次',
      '68000',
      '196000次',
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['发布2万3千余条，浏览1亿2000万次，公开3万2456条。', ['约23000条', '120000000次', '32456条']],
    ['粉丝量突破20万大关，播放20余万次，浏览30多万人次。', ['约200000', '约200000次', '约300000人次']],
    ['网站发布信息数量304利用公众号发布信息数量144', ['304', '144']],
    ['点赞100+次，落实“1+3”机制。', ['约100次']],
    ['发布信息不下300条，公开不低于20件。', ['约300条', '约20件']],
  ])('is read with all its places and hedges in “%s”', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it.each([
    ['发布信息上千条，接待约三百人次，张贴近百件。', ['约1000条', '约300人次', '约100件']],
    ['散发资料两千余份，悬挂横幅十多条，访问万余人次。', ['约2000份', '约10条', '约10000人次']],
    ['梳理二十六个领域，办结率百分之九十八点五以上。', ['26个', '约98.5%']],
    ['曝光典型案例十例。', ['10例']],
    ['公告八篇，全年更新四次，收视二十余万人次。', ['8篇', '4次', '约200000人次']],
    ['答复十一件，一件正在办理。', ['11件', '1件']],
  ])('may be written in Chinese numerals: “%s”', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('is not known from several hundred, nor counted in a figure of speech', () => {
    expect(printed('散发资料数千份、几百份，统一来件登记，成千上万条，上一次，十二个月，十四五期间。')).toEqual([]);
  });

  it('counts nothing as a duty, a rate, a range of issues or the remark of a form', () => {
    expect(
      printed('每月更新不少于4条，每年至少开展1次，每村3次，每天播音2次，第1至12期，不同渠道和方式公开相同信息计1条。'),
    ).toEqual([]);
  });

  it('counts what has a rate in its name or is an average', () => {
    expect(printed('每周工作动态信息29条，平均每篇阅读204次。')).toEqual(['29条', '204次']);
  });
});

describe('a change', () => {
  it.each([
    ['比上年减少近42条，降幅达12.5%，下降率为3%。', [-42, -12.5, -3]],
    ['比去年少35件，同比增长-5.2%。', [-35, -5.2]],
    ['下降到42条，增长5.2%。', [42, 5.2]],
  ])('has its sign in “%s”', (text, expected) => {
    expect(read(text).map(({ value }) => value)).toEqual(expected);
  });
});

it('takes time in proportion to hostile text', () => {
  const hostile = [
    '1万1',
    '近上百千万',
    '每年不少于',
    '(条)12:',
    '百分之十点',
    '第1至1',
    '相同信息计',
    '2021、2022年分别1条2条',
  ].map((part) => part.repeat(4000));
  const start = performance.now();
  for (const text of hostile) read(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
