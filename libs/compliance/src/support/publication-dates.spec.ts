import { dateInAddress } from './publication-dates';

it.each([
  ['http://www.example.gov.cn/zwgk/202201/t20220121_162587.html', '2022-01-21'],
  ['http://www.example.gov.cn/bm/2021-11/16/article_2024041410553026801.html', '2021-11-16'],
  ['http://www.example.gov.cn/bm/article_2024041410553026801.html', '2024-04-14'],
  ['http://www.example.gov.cn/art/2023/1/19/art_1.html', '2023-01-19'],
  ['http://www.example.gov.cn/zwgk/202112/1.html', '2021-12'],
  ['http://www.example.gov.cn/contents/6822/238168.html', null],
  ['http://www.example.gov.cn/info/20201399.html', null],
  ['http://www.example.gov.cn/info/202010125.html', null],
])('the address %s names %s', (url, date) => {
  expect(dateInAddress(url)).toBe(date);
});
