import { DEPARTMENT_NAMES, departmentOf, departmentVariants } from './department-names';

describe('names of departments', () => {
  it('mean one field under each of their names and endings', () => {
    for (const [official = '', ...others] of DEPARTMENT_NAMES)
      for (const name of others)
        for (const ending of ['局', '委', '委员会'])
          expect([name, departmentOf(name + ending)]).toEqual([name, { field: official, kind: 'bureau' }]);
  });

  it('belong to one field only', () => {
    const all = DEPARTMENT_NAMES.flat();
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['发改局', '发展和改革委员会'],
    ['卫健委', '卫生健康委员会'],
    ['市监局', '市场监督管理局'],
    ['国资委', '国有资产监督管理局'],
    ['人社局', '人力资源和社会保障局'],
    ['林草局', '林业与草原局'],
    ['政数局', '政务服务与数据管理局'],
    ['人防办', '人民防空办公室'],
    ['民宗委', '民族宗教事务局'],
  ])('%s is %s', (short, official) => {
    expect(departmentOf(short)).toEqual(departmentOf(official));
  });

  it.each([
    ['教育局', '体育局'],
    ['财政局', '民政局'],
    ['工信局', '经信局'],
    ['政务服务局', '政务服务与数据管理局'],
    ['政府办公室', '政府'],
    ['教育局', '教育中心'],
    ['城管局', '城管执法局'],
  ])('%s is not %s', (one, other) => {
    expect(departmentOf(one)).not.toEqual(departmentOf(other));
  });

  it('are looked up under all their names', () => {
    expect(departmentVariants('某某旗卫健局')).toEqual(expect.arrayContaining(['卫生健康委员会', '卫健委']));
    expect(departmentVariants('新安镇')).toEqual([]);
  });
});
