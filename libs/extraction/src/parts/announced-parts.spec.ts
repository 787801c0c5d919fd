import { passagesOf } from '../text/passage';
import { readAnnouncedParts } from './announced-parts';

const place = { page: null, table: null, row: null, column: null, quote: '' };
const read = (text: string) => readAnnouncedParts(passagesOf(null, [{ text, place }]));

const SIX = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

describe('the parts that the opening announces', () => {
  it.each([
    `本报告由${SIX.join('、')}等六个部分组成。`,
    `全文包括${SIX.join('，')}六部分。`,
    `报告主要包括：${SIX.slice(0, 5).join('、')}和${SIX[5]}六个部分，其中所列数据统计期限自2022年1月1日至12月31日。`,
    `根据规定，现公布。本报告内容分为${SIX.map((name, index) => `${'一二三四五六'[index]}、${name}`).join('；')}，共六个部分。`,
    `报告共分6个部分，包括“${SIX.join('”、“')}”。`,
  ])('are those of %s', (text) => {
    expect(read(text)).toEqual({ names: SIX, count: 6 });
  });

  it('are as many as are named, whatever number is given', () => {
    const { names, count } = read(`本报告由${SIX.slice(0, 5).join('、')}六个部分组成。`);
    expect(names).toHaveLength(5);
    expect(count).toBe(6);
  });

  it('have their printed wording', () => {
    const text =
      '报告包括概述、主动公开政府信息情况、政府信息依申请公开办理情况、政府信息公开的收费及减免情况、因政府信息公开申请行政复议和提起行政诉讼的情况、存在的主要问题及改进措施、需要说明的事项与附表共七部分。';
    const { names, count } = read(text);
    expect(names).toContain('政府信息公开的收费及减免情况');
    expect(names[0]).toBe('概述');
    expect(names).toHaveLength(7);
    expect(count).toBe(7);
  });

  it('are none where the text only speaks of its work', () => {
    expect(read('全年工作包括主动公开、依申请公开、平台建设等情况，成效明显。').names).toEqual([]);
    expect(read(`${'包括'.repeat(3000)}情况`).names).toEqual([]);
  });
});
