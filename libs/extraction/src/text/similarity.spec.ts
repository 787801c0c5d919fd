import { editLikeness, similarity } from './similarity';

describe('similarity of labels', () => {
  it('is 1 for equal words and 0 against nothing', () => {
    expect(similarity('规章', '规章')).toBe(1);
    expect(similarity('', '')).toBe(0);
    expect(similarity('规章', '')).toBe(0);
  });

  it('is high for a mistyped and for a shortened label', () => {
    expect(similarity('行政事业型收费', '行政事业性收费')).toBeCloseTo(6 / 7);
    expect(
      similarity('申请人无正当理由逾期不补正', '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请'),
    ).toBe(0.9);
  });

  it('keeps different rows apart', () => {
    expect(similarity('行政处罚', '行政强制')).toBeLessThanOrEqual(0.5);
    expect(similarity('属于三类内部事务信息', '属于四类过程性信息')).toBeLessThan(0.7);
    expect(editLikeness('政府信息公开', '政府信息公开行政复议行政诉讼情况')).toBeLessThan(0.5);
  });
});
