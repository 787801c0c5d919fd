import { readFileName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['2023-额尔登布拉格苏木.txt', '额尔登布拉格苏木', null],
    ['乌拉特前旗新安镇2023年政府信息公开工作年度报告.docx', '乌拉特前旗新安镇', 2023],
    ['2022年度发改局年报（定稿）.doc', '发改局', 2022],
    ['报告.txt', null, null],
    ['a.txt', null, null],
    ['附件1：2023年政府信息公开年报(终稿).docx', null, 2023],
    ['2024年1月15日报送财政局.docx', '财政局', null],
  ])('%s', (name, organ, year) => {
    expect(readFileName(name)).toMatchObject({ organ, year });
  });

  it('has the folders and archives the file came in', () => {
    expect(readFileName('乌拉特前旗报送.zip/苏木镇/新安镇年报.docx')).toEqual({
      organ: '新安镇',
      year: null,
      folders: ['乌拉特前旗', '苏木镇'],
    });
  });
});
