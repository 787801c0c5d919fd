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
});
