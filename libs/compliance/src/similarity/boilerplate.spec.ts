import { commonFrom, isFormula, weightOf } from './boilerplate';
import { maskText } from './mask';

const masked = (text: string) => maskText(text, []);

describe('boilerplate', () => {
  it.each([
    '全年未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。',
    '坚持以公开为常态、不公开为例外，认真贯彻落实《中华人民共和国政府信息公开条例》。',
    '本年度未收取信息处理费。',
  ])('is %s', (text) => {
    expect(isFormula(masked(text))).toBe(true);
  });

  it.each([
    '政府网站目前采集信息渠道主要包括以下几种：一是国家已实施的法律法规和相关政策；',
    '因牧民居住分散，由网格员携带册页逐户说明惠农补贴。',
  ])('is not %s', (text) => {
    expect(isFormula(masked(text))).toBe(false);
  });

  it('weighs little where every report has the words', () => {
    expect(weightOf(masked('进一步加强政府信息公开工作，完善工作机制，明确工作人员责任。'))).toBeLessThan(6);
    expect(weightOf(masked('因牧民居住分散，由网格员携带册页逐户说明惠农补贴。'))).toBeGreaterThan(15);
  });

  it('begins at a third of a small region, and at a few dozen of the nation', () => {
    expect([1, 8, 20, 60, 41_000].map(commonFrom)).toEqual([3, 3, 6, 18, 61]);
  });
});
