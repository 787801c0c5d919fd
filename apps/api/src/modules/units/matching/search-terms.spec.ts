import { searchTerms } from './search-terms';

describe('what to look up for a mention', () => {
  it('are the places it can end in', () => {
    expect(searchTerms('前旗新安镇人民政府').places).toContain('新安镇');
    expect(searchTerms('新安镇党政综合办公室').places).toContain('新安镇');
    expect(searchTerms('城东办事处').places).toContain('城东街道');
  });

  it('are all classes of place where it has none, or may have another now', () => {
    expect(searchTerms('前旗新安乡').places).toEqual(expect.arrayContaining(['新安乡', '新安镇', '新安街道']));
    expect(searchTerms('前旗新安').places).toEqual(expect.arrayContaining(['新安镇', '新安乡', '新安街道']));
    expect(searchTerms('前旗统计局').places).not.toContain('统计镇');
  });

  it('are all names in daily use of a department', () => {
    const { endings } = searchTerms('前旗发改局');
    expect(endings).toEqual(expect.arrayContaining(['发展和改革委员会', '发展改革局', '发改委', '旗发改局']));
  });
});
