import { withFields, withText } from '../testing/changes';
import { reportFixture } from '../testing/report-fixture';
import { statedScope } from './stated-scope';

const withHeader = (text: string) =>
  reportFixture(withFields({ preamble: { text, place: null } }), withText(1, '全年工作扎实推进。'));

describe('statedScope', () => {
  it.each([
    ['whole', '报告内容包括示例旗人民政府各行政机关及各苏木镇政府信息公开情况。'],
    ['whole', '本报告由区人民政府办公室综合各乡镇（街道）和区直各部门政府信息公开年度报告编制。'],
    ['whole', '本年度报告涵盖大市各县、区政府和市政府各工作部门。'],
    ['whole', '本报告根据各苏木镇、各部门报送的材料汇总。'],
    ['whole', '本报告反映2023年全旗政府信息公开工作情况。'],
    ['whole', '本报告数据包括旗本级、各苏木镇和旗直各部门。'],
    ['officeOnly', '本报告涵盖了2024年市政府办公室政府信息公开各项工作。'],
    ['officeOnly', '本报告统计范围为旗本级。'],
    ['officeOnly', '本报告所列数据不含各苏木镇和部门。'],
    ['unstated', '本报告由旗人民政府办公室编制，由总体情况等六个部分组成。'],
    ['unstated', '如对本报告有疑问，请与旗人民政府办公室联系，联系电话：0479-5550123。'],
    ['unstated', '本报告所列数据的统计期限为2023年1月1日至12月31日。'],
  ])('is %s: %s', (scope, text) => {
    expect(statedScope(withHeader(text)).scope).toBe(scope);
  });

  it.each([
    ['whole', '2023年，全旗共收到政府信息公开申请12件。'],
    ['unstated', '加强全旗政务公开培训，提高各部门公开意识。'],
    ['unstated', '主动公开内容涵盖各部门预算、决算。'],
    ['unstated', '建立全市场主体服务清单12项。'],
  ])('in part one is %s: %s', (scope, text) => {
    expect(statedScope(reportFixture(withText(1, text))).scope).toBe(scope);
  });

  it('quotes the sentence and says where it stands', () => {
    const quote = '本报告数据包括各苏木镇和旗直各部门。';
    const report = reportFixture(withText(1, `工作扎实推进。${quote}`));
    expect(statedScope(report)).toMatchObject({ scope: 'whole', quote, place: { offset: 7, quote } });
  });

  it('answers hostile text as fast as any other', () => {
    const start = performance.now();
    statedScope(withHeader('报告包括综合汇总各'.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
