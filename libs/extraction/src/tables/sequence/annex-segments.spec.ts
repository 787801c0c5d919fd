import type { Segment } from '../../outline/segment';
import { annexSegments } from './annex-segments';

const nowhere = { page: null, table: null, row: null, column: null };
const first = (...lines: string[]) =>
  annexSegments(
    lines.map((text, block): Segment => ({ kind: 'text', text, block, offset: 0, line: block + 1, ...nowhere })),
  )[0]?.text;

describe('the text of the annex', () => {
  it('begins with its head, also one that stands in the middle of a paragraph', () => {
    expect(first('统计指标完成情况见下。', '统计指标\t单位\t统计数', '一、主动公开情况')).toBe(
      '统计指标\t单位\t统计数',
    );
    expect(first('报告完毕。统计指标 单位 统计数 一、主动公开情况')).toBe('统计指标 单位 统计数 一、主动公开情况');
  });

  it('begins with the first head where pages repeat it', () => {
    expect(first('文', '统计指标', '单位', '统计数', '甲', '统计指标', '单位', '统计数', '乙')).toBe('统计指标');
    expect(first('文', '统计指标|单位|统计数', '甲|条|1', '统计指标|单位|统计数 ')).toBe('统计指标|单位|统计数');
  });

  it('is everything where no head is printed', () => {
    expect(first('一、主动公开情况', '二、回应解读情况')).toBe('一、主动公开情况');
  });
});
