import { passagesOf } from '../text/passage';
import { readFees } from './fees';

const place = { page: null, table: null, row: null, column: null, quote: '', offset: 0 };
const read = (...texts: string[]) =>
  readFees(
    passagesOf(
      6,
      texts.map((text) => ({ text, place })),
    ),
  );

describe('the fee statement of part 六', () => {
  it.each([
    '2023年，本机关未收取信息处理费。',
    '本年度未收取任何政府信息公开信息处理费。',
    '依申请提供政府信息收取信息处理费情况：无。',
    '2023年我镇没有产生信息处理费，无其他需要报告的事项。',
    '未发出收费通知，未收取费用。',
    '2022年度，本单位不存在收取信息处理费的情况。',
  ])('says that there was none: %s', (text) => {
    expect(read(text)).toMatchObject({ none: true, notices: null, notified: null, received: null });
  });

  it.each([
    ['发出收费通知0件，总金额0元，实际收取信息处理费0元。', [0, 0, 0], true],
    ['2023年共收取信息处理费0元。', [null, null, 0], true],
    ['本年度发出收费通知25件，通知收费总金额2950元，实际收取2230元。', [25, 2950, 2230], false],
    ['全年共发出3份收费通知，应收金额1,140元，实收420元。', [3, 1140, 420], false],
    ['依法收取信息处理费二百七十元。', [null, null, 270], false],
    ['2023年收取信息处理费共1件、120元。', [null, null, 120], false],
    ['全年收取信息处理费25件，合计2230元。', [null, null, 2230], false],
    ['2023年发出收费通知的件数为2件，总金额为0.03万元，实际收取的总金额为300元。', [2, 300, 300], false],
  ])('gives the numbers of “%s”', (text, [notices, notified, received], none) => {
    expect(read(text)).toMatchObject({ notices, notified, received, none });
  });

  it('is quoted with its place', () => {
    const fees = read('其他事项。', '一是无人事变动。二是未收取信息处理费。三是无其他。');
    expect(fees).toMatchObject({ quote: '二是未收取信息处理费', place: { offset: 8 } });
  });

  it('is missing where the part does not speak of fees', () => {
    expect(read('无其他需要报告的事项。')).toBeNull();
    expect(read()).toBeNull();
  });
});
