import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const BODY = ['某镇2016年政府信息公开工作年度报告', '一、概述', '公开信息5条。', '六、存在的问题', '人手不足。'];
const ANNEX = [
  '政府信息公开情况统计表',
  '统计指标\t单位\t统计数',
  '一、主动公开情况\t—\t—',
  '五、行政诉讼数量\t件\t7',
  '六、举报投诉数量\t件\t8',
];

const headings = (lines: readonly string[]) =>
  extractReport(textTree(lines), { fileName: null }).sections.map(({ heading }) => heading);

describe('the annex as text', () => {
  it('has chapters that are no parts of the report', () => {
    expect(headings([...BODY, ...ANNEX])).toEqual(['一、概述', '六、存在的问题']);
  });

  it('does not end the report: parts behind it are parts', () => {
    expect(headings([...BODY, ...ANNEX, '七、其他需要报告的事项', '无。'])).toEqual([
      '一、概述',
      '六、存在的问题',
      '七、其他需要报告的事项',
    ]);
  });

  it('leaves a part of the same name in front of it alone', () => {
    const [title = '', ...rest] = BODY;
    expect(headings([title, '一、主动公开情况', '公开5条。', ...rest.slice(2), ...ANNEX])[0]).toBe('一、主动公开情况');
  });
});
