import { organKey, possiblePlaces } from './organ-key';

describe('names of organs', () => {
  it.each([
    ['乌拉特前旗额尔登布拉格苏木人民政府', '乌拉特前旗额尔登布拉格苏木'],
    ['乌拉特前旗 额尔登布拉格苏木', '乌拉特前旗额尔登布拉格苏木'],
    ['东城区东华门街道办事处', '东城区东华门街道'],
    ['某某市（某某县）教育局', '某某市某某县教育局'],
    ['锡林郭勒盟行政公署', '锡林郭勒盟'],
    ['某某工业园区管理委员会', '某某工业园区管委会'],
  ])('%s is compared as %s', (name, key) => {
    expect(organKey(name)).toBe(key);
  });

  it('may end in a place of two characters or more', () => {
    expect(possiblePlaces('前旗新安镇')).toEqual(['前旗新安镇', '旗新安镇', '新安镇', '安镇']);
    expect(possiblePlaces('镇')).toEqual([]);
  });
});
