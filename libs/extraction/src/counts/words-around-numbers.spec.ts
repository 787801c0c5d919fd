import { passagesOf } from '../text/passage';
import { readCounts } from './read-counts';

const place = { page: null, table: null, row: null, column: null, quote: '' };
const read = (text: string) => readCounts(passagesOf(1, [{ text, place }]), 2023);
const periods = (text: string) => read(text).map(({ value, period }) => [value, period]);

describe('the year of a number', () => {
  it('is its own where years and numbers are listed one for one', () => {
    expect(periods('2021、2022、2023年分别主动公开信息320条、356条、412条，答复率100%。')).toEqual([
      [320, '2021'],
      [356, '2022'],
      [412, '2023'],
      [100, '2023'],
    ]);
    expect(periods('2022年和2023年分别收到申请5件和7件。')).toEqual([
      [5, '2022'],
      [7, '2023'],
    ]);
  });

  it('is not told apart where the lists do not match', () => {
    expect(periods('2022年、2023年分别通过网站和微信公开信息5条、6条、7条。').map(([, period]) => period)).toEqual([
      '2023',
      '2023',
      '2023',
    ]);
  });

  it('comes back to the year of the report with 今年 and 本年度', () => {
    expect(periods('去年公开信息560条，今年公开712条。2022年收到申请3件，本年度收到申请4件。')).toEqual([
      [560, '2022'],
      [712, '2023'],
      [3, '2022'],
      [4, '2023'],
    ]);
  });
});

describe('a list', () => {
  it('may count in Chinese numerals', () => {
    const counts = read('公开信息一百八十条，其中政策文件二十条、工作动态一百六十条。');
    expect(counts.map(({ parent }) => parent)).toEqual([null, 0, 0]);
  });

  it('has no members where only actors and kinds are named', () => {
    const counts = read('发布信息360条，其中183个单位发布了决算；转载信息20条。');
    expect(counts.map(({ parent }) => parent)).toEqual([null, null]);
  });
});

describe('words that look like others', () => {
  it.each([
    ['发布空气质量日报730条。', null, '空气质量日报'],
    ['在湖北日报刊发稿件46篇。', 'press', '稿件'],
    ['在报刊发表文章46篇。', 'press', '文章'],
    ['播放政策宣传稿件210篇。', null, '政策宣传稿件'],
    ['微信订阅号发布信息54期。', 'wechat', null],
    ['权责清单动态调整56项。', null, '权责清单动态调整'],
    ['同比减少3件。', null, null],
  ])('are told apart in “%s”', (text, channel, topic) => {
    expect(read(text)[0]).toMatchObject({ channel, topic });
  });

  it('in brackets are not the verb of the number behind them', () => {
    expect(read('网站发布信息（含转发）319条。')[0]?.verb).toBe('发布');
  });
});
