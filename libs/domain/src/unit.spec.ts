import { deadlineFor, defaultDeadlines, unitClassOf } from './unit';

describe('classes of units', () => {
  it.each([
    ['乌拉特前旗额尔登布拉格苏木人民政府', 'town'],
    ['遂溪县建新镇人民政府', 'town'],
    ['某某县某某民族乡', 'town'],
    ['重庆市九龙坡区二郎街道办事处', 'street'],
    ['阿巴嘎旗自然资源局', 'department'],
    ['鄂温克族自治旗民族事务委员会', 'department'],
    ['星桥旗人民政府办公室', 'department'],
    ['淮安市洪泽区人民政府', 'government'],
    ['乌兰浩特市', 'government'],
    ['平潭综合实验区管理委员会', 'zone'],
    ['平潭综合实验区', 'zone'],
    ['某某农场', 'zone'],
  ])('%s is a %s', (name, unitClass) => {
    expect(unitClassOf(name)).toBe(unitClass);
  });

  it('says so when a name does not tell', () => {
    expect(unitClassOf('某某公司')).toBeNull();
  });

  it('sets the deadline in the year after the report year', () => {
    expect(deadlineFor('department', 2023)).toBe('2024-01-31');
    expect(deadlineFor('government', 2023)).toBe('2024-03-31');
    expect(deadlineFor('town', 2023, { ...DEADLINES, town: { month: 2, day: 5 } })).toBe('2024-02-05');
  });

  it('gives every organ until the end of March for the years of the old Regulation', () => {
    expect(deadlineFor('town', 2018)).toBe('2019-03-31');
    expect(deadlineFor('town', 2019)).toBe('2020-01-31');
    expect(defaultDeadlines(2010).department).toEqual({ month: 3, day: 31 });
  });
});

const DEADLINES = {
  government: { month: 3, day: 31 },
  department: { month: 1, day: 31 },
  town: { month: 1, day: 31 },
  street: { month: 1, day: 31 },
  zone: { month: 1, day: 31 },
};
