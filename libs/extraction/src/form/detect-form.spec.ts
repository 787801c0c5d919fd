import { detectForm } from './detect-form';

it.each([
  ['第二十条第（一）项 本年制发件数 本年废止件数', 2020, 'F2021', 'fingerprint'],
  ['本年新\n公开数量 对外公开总数量', 2021, 'F2019', 'fingerprint'],
  ['（国办公开办函〔2021〕30号）', null, 'F2021', 'notice'],
  ['国办公开办函【2019】60号', null, 'F2019', 'notice'],
  ['参加政府集中采购', 2018, 'F2014', 'year'],
  ['', 2010, 'F2008', 'year'],
  ['', null, 'F2021', 'default'],
])('%j of %s is %s by %s', (text, year, form, basis) => {
  expect(detectForm(text, year)).toEqual({ form, basis });
});
