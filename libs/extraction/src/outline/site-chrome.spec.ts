import { isFooterLine } from './site-chrome';

it.each([
  '主办单位：某某县人民政府',
  '某某镇人民政府主办  某某县政务服务中心承办',
  '蒙ICP备05000000号',
  '附件：2023年报.docx',
  '打印 关闭窗口',
])('%s belongs to the page', (line) => {
  expect(isFooterLine(line)).toBe(true);
});

it.each(['由镇人民政府主办，各站办承办，全年召开培训班2次。', '本年度未收取任何信息处理费。无其他报告事项。', '无'])(
  '%s belongs to the report',
  (line) => {
    expect(isFooterLine(line)).toBe(false);
  },
);
