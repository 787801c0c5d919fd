import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const read = (...paragraphs: string[]) =>
  extractReport(textTree(['某镇2023年政府信息公开工作年度报告', '一、总体情况', ...paragraphs]), { fileName: null });
const counts = (text: string) => read(text).counts.map(({ value, unit }) => `${value}${unit ?? ''}`);

describe('numbers that count something', () => {
  it.each([
    ['主动公开信息１２条、图解 3 篇。', ['12条', '3篇']],
    ['公开信息6.7万余条，点击10.8万次，赠阅3万余册。', ['67000条', '108000次', '30000册']],
    ['收到政府信息公开申请一件，发布两条微信。', ['1件', '2条']],
    ['答复率100%，占21.3%。', ['100%', '21.3%']],
    ['粉丝数83035，事项0。', ['83035', '0']],
    ['主动公开政府信息260余', ['260']],
    ['收取信息处理费2230元，罚款13.97万元。', ['2230元', '139700元']],
    ['访问1,234,567人次。', ['1234567人次']],
    ['公开内容比去年减少了42条。', ['-42条']],
    ['增加了1 023条，刊发稿件二百三十六篇，编发简报十二期。', ['1023条', '236篇', '12期']],
    ['主动公开政府信息2,345条（次），推送3～5条。', ['2345条', '3条']],
  ])('in “%s”', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('are marked as approximate', () => {
    expect(
      read('公开100余条、近50篇、超过3000次，公开1600多份，公开整20条。').counts.map(({ approx }) => approx),
    ).toEqual([true, true, true, true, false]);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    '截至2023年12月底，按照国办公开办函〔2021〕30号，于2020年5月19日开通。',
    '根据《条例》第二十条第（一）项和第四十九条、第五十条。',
    '党的二十届三中全会，第6期培训班，十四五规划，5·15。',
    '联系电话0478-3615188，热线12345，地址1号楼14层。',
    '7个嘎查、11个站办做好公开，53个部门参加。',
    '在20个工作日内答复，从5个方面着手。',
    '实现一次办、一件事、一网通办，每季度召开一次会议。',
    '召开第三届一次会议，下辖13个社区、2个行政村。',
    '印发《2023年10项重点工作》和“三个一”机制。',
  ])('“%s”', (text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe('what is counted', () => {
  it('is tied to the nearest channel, topic and verb of its clause', () => {
    const report = read(
      '依托某市政务公开网站发布各类信息43条，某苏木党建微信公众号共发布各类信息278条，全年发出解读11篇。',
    );
    expect(report.counts.map(({ channel, topic, verb, value }) => [channel, topic, verb, value])).toEqual([
      ['site.disclosure', null, '发布', 43],
      ['wechat', null, '发布', 278],
      [null, '政策解读', '解读', 11],
    ]);
  });

  it('has several channels only under an umbrella', () => {
    const report = read(
      '通过微信公众号、今日头条等新媒体公开信息9条。通过政府信息公开平台、政府网站公开信息12条。通过今日头条公众号公开7条。',
    );
    expect(report.counts.map(({ channel }) => channel)).toEqual(['newMedia', null, 'toutiao']);
  });

  it('keeps the words, the section and the place of the number', () => {
    const report = read('开头一段。', '（一）主动公开情况。全年主动公开政府信息640条，效果良好。');
    const [count] = report.counts;
    expect(count).toMatchObject({ quote: '全年主动公开政府信息640条', section: 1, place: { line: 4 } });
    expect(report.sections[0]?.text.slice(count?.offset, (count?.offset ?? 0) + 4)).toBe('640条');
  });

  it('has the place of its words, which begin before the number', () => {
    const paragraph = '（一）主动公开情况。全年主动公开政府信息640条，效果良好。';
    const [count] = read('开头一段。', paragraph).counts;
    const { offset = null, quote = '' } = count?.place ?? {};
    expect(paragraph.slice(offset ?? 0, (offset ?? 0) + quote.length)).toBe('全年主动公开政府信息640条');
  });

  it('ties the members of a 其中 list to their total', () => {
    const report = read(
      '主动公开信息337条，其中部门文件18条，工作动态类信息（含通知公告）315条，占93%。另公开视频4部。',
    );
    expect(report.counts.map(({ value, parent, isTotal }) => [value, parent, isTotal])).toEqual([
      [337, null, true],
      [18, 0, false],
      [315, 0, false],
      [93, null, false],
      [4, null, false],
    ]);
  });

  it('lets a list in brackets end with them', () => {
    const report = read('累计发布158条（其中网站92条，新媒体66条），答复2件。');
    expect(report.counts.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
  });

  it('calls a number overall that names no single channel', () => {
    const report = read('截止2023年底，7个嘎查、11个站办共公开发布各类信息341条。微信公众号共发布278条。');
    expect(report.counts.map(({ value, isTotal }) => [value, isTotal])).toEqual([
      [341, true],
      [278, false],
    ]);
  });

  it('is the noun behind the number as well as the one before it', () => {
    const report = read('全年召开3场新闻发布会，发布权威信息45条。');
    expect(report.counts.map(({ channel, topic }) => [channel, topic])).toEqual([
      ['conference', '新闻发布会'],
      [null, '权威'],
    ]);
  });

  it('is no topic where it is only the name of the organ', () => {
    const [count] = read('某市应急管理局网站发布信息1027条。').counts;
    expect(count).toMatchObject({ channel: 'site.dept', topic: null });
  });

  it('is the result of requests and reviews by the names of the form', () => {
    const report = read('受理申请5件，其中予以公开2件、部分公开1件，结转下年度1件。行政复议1件，结果维持1件。');
    expect(report.counts.map(({ topic }) => topic)).toEqual([
      '依申请公开',
      '予以公开',
      '部分公开',
      '结转下年',
      '行政复议',
      '结果维持',
    ]);
  });
});

describe('where a list ends', () => {
  const parents = (text: string) => read(text).counts.map(({ parent }) => parent);

  it('is before another statement, once the parts make up the total', () => {
    expect(parents('发布信息18篇，其中，年报1篇，规划17篇；信用平台发布行政许可信息76条。')).toEqual([
      null,
      0,
      0,
      null,
    ]);
  });

  it('is nowhere if kinds are named without numbers', () => {
    expect(parents('公开91条，主要包括简介、统计等内容；接受咨询1000人次。')).toEqual([null, null]);
  });

  it('is the bracket, also without a word that announces it', () => {
    expect(parents('公布政府规章120条（现存有效98条，废止22条），报告80条。')).toEqual([null, 0, 0, null]);
  });
});

describe('the period of a count', () => {
  const periods = (text: string) => read(text).counts.map(({ period }) => period);

  it.each([
    ['主动公开信息5条。', ['2023']],
    ['2022年公开信息5条，2023年公开信息7条。', ['2022', '2023']],
    ['由2021年的5条增加到2023年的7条。', ['2021', '2023']],
    ['2023年公开信息9条，较2022年增加2条。', ['2023', '2023']],
    ['去年公开信息9条。', ['2022']],
    ['2020年以来公开信息9条，2019年至2021年公开信息3条。', ['2020-2023', '2019-2021']],
    ['公众号于2020年5月19日开通，目前发布信息9条。', ['2023']],
    ['按照《2021年要点》和国办发〔2019〕1号公开信息9条。', ['2023']],
  ])('in “%s”', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

it('counts that stand above the first part belong to no part; what the page prints around an article is no count', () => {
  const report = extractReport(
    textTree(['某镇2023年政府信息公开工作年度报告', '来源：某镇 点击量：35 次', '2023年公开信息12条。']),
    { fileName: null },
  );
  expect(report.counts.map(({ value, section }) => [value, section])).toEqual([[12, null]]);
});
