import type { UnitClass } from '@gongkai/domain';
import { isBelowCity } from './unit-level';

const cases: [UnitClass | null, string, string[], boolean | null][] = [
  ['town', '青山镇人民政府', [], true],
  ['street', '东城街道办事处', [], true],
  [null, '青山镇人民政府', [], true],
  ['government', '示例旗人民政府', [], true],
  ['government', '示例自治县人民政府', [], true],
  ['government', '河东区人民政府', [], true],
  ['government', '内蒙古自治区人民政府', [], false],
  ['government', '示例盟行政公署', [], false],
  ['government', '示例自治州人民政府', [], false],
  ['government', '示例市人民政府', [], null],
  ['government', '示例市人民政府', ['示例盟', '内蒙古自治区'], true],
  ['government', '示例市人民政府', ['大市', '某某省'], true],
  ['government', '示例市人民政府', ['某某省'], false],
  ['government', '示例市人民政府', ['示例市', '某某省'], false],
  ['government', '上海市人民政府', [], false],
  ['department', '示例旗教育局', [], true],
  ['department', '大市河东区教育局', [], true],
  ['department', '内蒙古自治区教育厅', [], false],
  ['department', '上海市人民政府办公厅', [], false],
  ['department', '上海市河东区教育局', [], true],
  ['department', '某某省教育局', [], false],
  ['department', '某某省示例市教育局', [], null],
  ['department', '示例市教育局', [], null],
  ['department', '教育局', ['示例旗', '示例市'], true],
  ['department', '示例市教育局', ['示例市', '某某省'], false],
  ['zone', '高新区管理委员会', [], null],
];

describe('isBelowCity', () => {
  it.each(cases)('%s %s below %j: %s', (unitClass, name, ancestors, expected) => {
    expect(isBelowCity(unitClass, name, ancestors)).toBe(expected);
  });
});
