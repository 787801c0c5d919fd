import { passagesOf } from '../text/passage';
import { readAspects } from './aspects';

const place = { page: null, table: null, row: null, column: null, quote: '' };
const read = (...texts: string[]) =>
  readAspects(
    passagesOf(
      1,
      texts.map((text) => ({ text, place })),
    ),
  );
const aspects = (...texts: string[]) => read(...texts).map(({ aspect }) => aspect);

const ALL = ['proactive', 'onRequest', 'management', 'platform', 'safeguards'];

describe('the five aspects of part 一', () => {
  it('are found under the sub-headings of the form', () => {
    const found = read(
      '（一）主动公开情况',
      '公开一批信息。',
      '（二）依申请公开情况',
      '无。',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设情况。持续建设。',
      '（五）监督保障',
    );
    expect(found.map(({ aspect }) => aspect)).toEqual(ALL);
    expect(found.every(({ canonical }) => canonical)).toBe(true);
    expect(found[3]).toMatchObject({ heading: '（四）政府信息公开平台建设情况', place: { offset: 0 } });
  });

  it.each([
    [['1.主动公开：略', '2.依申请公开：略', '3.信息管理：略', '4.平台建设：略', '5.监督保障：略']],
    [['- 主动公开情况', '- 依申请公开情况', '• 政府信息管理情况', '• 平台建设情况', '• 监督保障情况']],
    [
      [
        '一是主动公开方面，略',
        '二是依申请公开方面，略',
        '三是政府信息管理，略',
        '四是公开平台，略',
        '五是监督保障，略',
      ],
    ],
    [['主动公开方面。略。依申请公开方面。略。政府信息管理方面。略。平台建设方面。略。监督保障方面。略。']],
    [
      [
        '（一）主动公开政府信息情况今年…（略）。（二）依申请公开政府信息情况坚持办理。（三）政务信息管理。略。（四）公开平台管理。略。（五）监督管理。略。',
      ],
    ],
  ])('are found in other wordings: %j', (texts) => {
    expect(aspects(...texts)).toEqual(ALL);
    expect(read(...texts).some(({ canonical }) => !canonical)).toBe(true);
  });

  it('are found where the document has lost its line breaks, and behind a first clause', () => {
    expect(aspects('概况 （一）主动公开方面 全年公开 （二）依申请公开方面 无 （三）其他')).toEqual([
      'proactive',
      'onRequest',
    ]);
    expect(aspects('提供保障。 （一）主动公开方面 本镇切实落实国务院办公厅、省政府要求。')).toEqual(['proactive']);
    expect(aspects('（三）完善公开制度规范，加强政府信息管理')).toEqual(['management']);
  });

  it('are missing where nothing leads to them', () => {
    expect(aspects('本镇坚持主动公开，做好依申请公开和平台建设、监督保障。', '（一）加大公开力度', '略。')).toEqual([]);
    expect(aspects('（一）主动公开情况', '通过平台公开，依申请公开0件。', '（二）监督保障')).toEqual([
      'proactive',
      'safeguards',
    ]);
  });

  it('are named once, where they begin', () => {
    const [only, ...others] = read('概况。', '（一）主动公开', '1.主动公开机构信息。');
    expect(others).toEqual([]);
    expect(only?.heading).toBe('（一）主动公开');
  });
});
