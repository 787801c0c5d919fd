import { relationOf } from './relation-of';

describe('how another unit stands to one, by their names', () => {
  it.each([
    ['示例旗青山镇人民政府', '示例旗青山镇', 'own'],
    ['示例旗青山镇人民政府', '示例旗人民政府', 'superior'],
    ['示例市新河区东湖街道办事处', '示例市新河区人民政府', 'superior'],
    ['示例旗青山镇人民政府', '示例旗柳河苏木人民政府', 'sibling'],
    ['示例旗青山镇人民政府', '示例旗财政局', 'sibling'],
    ['示例旗青山镇人民政府', '样本旗青山镇人民政府', 'other'],
    ['示例旗人民政府', '示例旗青山镇人民政府', 'other'],
    ['青山镇人民政府', '柳河镇人民政府', 'other'],
    ['示例旗青山镇人民政府', null, 'other'],
    [null, '示例旗人民政府', 'other'],
  ])('%s and %s: %s', (unit, another, relation) => {
    expect(relationOf(unit, another)).toBe(relation);
  });
});
