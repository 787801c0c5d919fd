import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const kind = (...lines: string[]) => {
  const { isReport, kind: what } = extractReport(textTree(lines), { fileName: null });
  return isReport ? '年度报告' : what;
};

it.each([
  ['某某镇2023年政府信息公开工作年度报告', '年度报告'],
  ['《某某镇2023年政府信息公开工作年度报告》解读', '解读'],
  ['图解：某某镇2023年政府信息公开工作年度报告', '图解'],
  ['一图读懂某某县2023年政府信息公开年报', '图解'],
  ['关于做好2023年政府信息公开工作年度报告编制工作的通知', '通知'],
  ['某某市政府信息公开工作年度报告制度', '制度'],
  ['某某市2023年政府信息公开工作年度报告公布情况', '公布情况'],
  ['某某镇招聘启事', '其他文件'],
])('%s is %s', (title, expected) => {
  expect(kind(title, '正文。')).toBe(expected);
});

it('a link named 政策解读 above the report does not make it one', () => {
  expect(
    kind('政府信息公开指南 政策解读 政府信息公开年报', '某某镇2023年政府信息公开工作年度报告', '一、总体情况', '略。'),
  ).toBe('年度报告');
});

it('a page without title and parts is a report by the words of its tables', () => {
  expect(kind('本局编制了本报告。', '信息内容', '本年新公开数量', '对外公开总数量', '规章', '0')).toBe('年度报告');
});
