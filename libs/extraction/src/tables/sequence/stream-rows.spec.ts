import { FORM_2021 } from '../../testing/forms';
import { readLines } from '../../testing/whole-report';

const HEAD = [
  '三、收到和处理政府信息公开申请情况',
  '申请人情况',
  '自然人  法人或其他组织  总计',
  '商业企业  科研机构  社会公益组织  法律服务机构  其他',
];
const NEW = '一、本年新收政府信息公开申请数量';
const OVER = '二、上年结转政府信息公开申请数量';

const row = (lines: readonly string[], key: string) => {
  const { figures } = readLines(FORM_2021, [...HEAD, ...lines]);
  return Object.entries(figures)
    .filter(([id]) => id.startsWith(`requests.${key}.`))
    .map(([, { value, state }]) => value ?? state);
};
const UNREAD = Array(7).fill('unreadable');

describe('rows of running text whose cells wide gaps part', () => {
  const after = '（一）予以公开  1  2  3  4  5  6  7';

  it('are read where each stands on its line', () => {
    const lines = [`${NEW}  1  2  3  4  5  6  7`, `${OVER}  8  9  10  11  12  13  14`, after];
    expect(row(lines, 'carriedOver')).toEqual([8, 9, 10, 11, 12, 13, 14]);
  });

  it('are torn where the rest of a long figure stands beside the rest of the label', () => {
    const lines = [
      '一、本年新收政府信息公  6814  3  71  7842  423  974  1',
      '开申请数量  1  908',
      `${OVER}  8  9  10  11  12  13  14`,
      after,
    ];
    expect(row(lines, 'newRequests')).toEqual(UNREAD);
  });

  it('are torn where the rest of a long figure stands above', () => {
    const lines = [`${NEW}  1  2  3  4  5  6  7`, '三、本  3,81', `${OVER}  8  9  10  11  12  13  0,42`, after];
    expect(row(lines, 'carriedOver')).toEqual(UNREAD);
  });

  it('are whole beside a row that the form does not know', () => {
    const lines = [
      `${NEW}  1  2  3  4  5  6  7`,
      '其中：网上申请  1  1  1  1  1  1  1',
      `${OVER}  8  9  10  11  12  13  14`,
      after,
    ];
    expect(row(lines, 'newRequests')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
