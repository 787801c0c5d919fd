import { decide } from './decide';
import type { Candidate, KnownName, Surroundings } from './match-organ';

const PATH = ['内蒙古自治区', '巴彦淖尔市', '乌拉特前旗'];
const OTHER = ['内蒙古自治区', '巴彦淖尔市', '五原县'];

const names = (text: string, more: KnownName[] = []): KnownName[] => [{ text, kind: 'name', until: null }, ...more];
const organ = (name: string, path = PATH, more: KnownName[] = []): Candidate => ({
  unitId: `${path.at(-1)}${name}`,
  region: '150823000000',
  name,
  names: names(name, more),
  path,
  inRoster: true,
});

const SUMU = organ('额尔登布拉格苏木人民政府');
const ROSTER = [
  SUMU,
  organ('新安镇人民政府'),
  organ('乌拉山镇人民政府'),
  organ('先锋镇人民政府'),
  organ('城东街道办事处'),
  organ('城西街道办事处'),
  organ('乌拉特前旗发展和改革委员会'),
  organ('乌拉特前旗人力资源和社会保障局'),
  organ('乌拉特前旗政务服务与数据管理局'),
  organ('乌拉特前旗退役军人事务局'),
  organ('乌拉特前旗教育局'),
  organ('乌拉特前旗体育局'),
  organ('乌拉特前旗人民政府', PATH.slice(0, 2)),
  organ('乌拉特前旗人民政府办公室'),
  organ('中滩农场'),
  organ('黑柳子工业园区管理委员会'),
  organ('新安镇红旗嘎查'),
  organ('五原县发展和改革委员会', OTHER),
];
const around: Surroundings = { folders: [], year: 2023, realNames: new Set<string>() };
const meant = (mention: string, given = around, roster = ROSTER) =>
  decide(mention, roster, given).sure?.candidate.name ?? null;

describe('whose a report is', () => {
  it.each([
    ['乌拉特前旗额尔登布拉格苏木人民政府', '额尔登布拉格苏木人民政府'],
    ['额尔登布拉格苏木', '额尔登布拉格苏木人民政府'],
    ['前旗额尔登布拉格苏木', '额尔登布拉格苏木人民政府'],
    ['巴彦淖尔市乌拉特前旗额尔登布拉格', '额尔登布拉格苏木人民政府'],
    ['乌拉特前旗额尔登布拉各苏木', '额尔登布拉格苏木人民政府'],
    ['乌拉特前旗新安镇党政综合办公室', '新安镇人民政府'],
    ['乌拉特前旗城东办事处', '城东街道办事处'],
    ['城东街道办', '城东街道办事处'],
    ['前旗发改局', '乌拉特前旗发展和改革委员会'],
    ['乌拉特前旗发展改革委', '乌拉特前旗发展和改革委员会'],
    ['乌前旗人社局', '乌拉特前旗人力资源和社会保障局'],
    ['乌拉特前旗政务服务和数据管理局', '乌拉特前旗政务服务与数据管理局'],
    ['乌拉特前旗政数局', '乌拉特前旗政务服务与数据管理局'],
    ['旗退役军人局', '乌拉特前旗退役军人事务局'],
    ['乌拉特前旗', '乌拉特前旗人民政府'],
    ['乌拉特前旗人民政府办公室', '乌拉特前旗人民政府办公室'],
    ['中滩农场', '中滩农场'],
    ['黑柳子工业园区管委会', '黑柳子工业园区管理委员会'],
    ['红旗嘎查', '新安镇红旗嘎查'],
  ])('%s is %s', (mention, name) => {
    const roster = ROSTER.map((candidate) =>
      candidate.name === '新安镇红旗嘎查' ? { ...candidate, path: [...PATH, '新安镇'] } : candidate,
    );
    expect(meant(mention, around, roster)).toBe(name);
  });

  it.each([
    ['another county', '五原县额尔登布拉格苏木'],
    ['a county that exists nowhere', '某某旗额尔登布拉格苏木'],
    ['two units of the name', '发改委'],
    ['a department that is not registered', '乌拉特前旗卫生健康委员会'],
    ['another class of place', '乌拉特前旗新安乡'],
    ['a neighbour told apart by one character', '城南街道'],
    ['a slip in a short name', '乌拉特前旗先风镇'],
    ['nothing like it', '政府信息公开'],
    ['almost nothing', '镇'],
  ])('a person is asked for %s', (_what, mention) => {
    expect(meant(mention)).toBeNull();
  });

  it('says how sure it is and why', () => {
    const [first] = decide('前旗发改局', ROSTER, around).matches;
    expect(first).toMatchObject({ score: 0.92 });
    expect(first?.reason).toBe('“发改局”即“发展和改革委员会”；“前旗”是乌拉特前旗的简称');
    expect(decide('乌拉特前旗新安镇人民政府', ROSTER, around).sure).toMatchObject({ score: 1, reason: '名称一致' });
    expect(decide('乌拉特前旗新安乡', ROSTER, around).matches[0]?.reason).toContain('名称相同而类别不同：乡、镇');
  });

  it('takes a folder for the county that the name leaves out', () => {
    expect(meant('发改委', { ...around, folders: ['五原县报送'] })).toBe('五原县发展和改革委员会');
    expect(meant('发改委', { ...around, folders: ['各部门'] })).toBeNull();
  });

  it('takes no similar name where the name as printed is a real place elsewhere', () => {
    const realNames = new Set(['额尔登布拉各苏木']);
    expect(meant('额尔登布拉各苏木')).toBe(SUMU.name);
    expect(meant('额尔登布拉各苏木', { ...around, realNames })).toBeNull();
  });

  it('knows former names and until when they held', () => {
    const renamed = organ('明安镇人民政府', PATH, [
      { text: '小佘太镇', kind: 'alias', until: null },
      { text: '沙德格苏木', kind: 'former', until: 2019 },
    ]);
    const { sure } = decide('乌拉特前旗沙德格苏木', [renamed], { ...around, year: 2018 });
    expect(sure).toMatchObject({ score: 0.97, reason: '“沙德格苏木”是它的曾用名（用到2019年）' });
    expect(decide('乌拉特前旗沙德格苏木', [renamed], around).sure?.score).toBe(0.87);
    expect(decide('小佘太镇', [renamed], around).sure?.reason).toContain('别名');
  });

  it('prefers the unit of the year’s roster among units of one name', () => {
    const old = { ...SUMU, unitId: 'old', inRoster: false };
    expect(decide('额尔登布拉格苏木', [old, SUMU], around).sure?.candidate.unitId).toBe(SUMU.unitId);
    expect(decide('额尔登布拉格苏木', [old, { ...old, unitId: 'older' }], around).sure).toBeNull();
    const elsewhere = { ...old, region: '150821000000', path: OTHER };
    expect(decide('额尔登布拉格苏木', [elsewhere, SUMU], around).sure).toBeNull();
  });
});
