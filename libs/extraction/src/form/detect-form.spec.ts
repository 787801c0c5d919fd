import { detectForm } from './detect-form';

it.each([
  ['第二十条第（一）项 本年制发件数 本年废止件数', 2020, 'F2021', 'fingerprint'],
  ['本年新\n公开数量 对外公开总数量', 2021, 'F2019', 'fingerprint'],
  ['二、回应解读情况 政务微博公开政府信息数', 2016, 'F2014', 'fingerprint'],
  ['（国办公开办函〔2021〕30号）', null, 'F2021', 'notice'],
  ['国办公开办函【2019】60号', null, 'F2019', 'notice'],
  ['参加政府集中采购', 2018, 'F2014', 'year'],
  ['', 2010, 'F2008', 'year'],
  ['', null, 'F2021', 'default'],
])('%j of %s is %s by %s', (text, year, form, basis) => {
  expect(detectForm(text, year)).toMatchObject({ form, basis });
});

describe('a conflict about the form', () => {
  const TABLES_2019 = '本年新公开数量 对外公开总数量';
  const codes = (text: string, year: number | null) => detectForm(text, year).messages.map(({ code }) => code);

  it('between the cited notice and the tables is a message that names both', () => {
    const { messages } = detectForm(`国办公开办函〔2021〕30号 ${TABLES_2019}`, 2020);
    expect(messages).toEqual([
      {
        level: 'warning',
        code: 'form-notice-conflict',
        text: '文中引用国办公开办函〔2021〕30号，表格却是国办公开办函〔2019〕60号的样式，按表格读取。',
        place: null,
      },
    ]);
  });

  it('between the year and the tables is another', () => {
    expect(codes(TABLES_2019, 2022)).toEqual(['form-year-conflict']);
    expect(codes(`国办公开办函〔2021〕30号 ${TABLES_2019}`, 2021)).toEqual([
      'form-notice-conflict',
      'form-year-conflict',
    ]);
  });

  it('between the year and the cited notice is one where no table tells', () => {
    expect(codes('国办公开办函〔2019〕60号', 2021)).toEqual(['form-year-conflict']);
  });

  it('is none where both notices are cited, and where nothing but the year speaks', () => {
    expect(codes(`国办公开办函〔2019〕60号、国办公开办函〔2021〕30号 ${TABLES_2019}`, 2020)).toEqual([]);
    expect(codes('国办公开办函〔2019〕60号', 2019)).toEqual([]);
    expect(codes(TABLES_2019, null)).toEqual([]);
  });
});
