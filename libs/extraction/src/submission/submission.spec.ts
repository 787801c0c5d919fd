import { readDocument } from '@gongkai/documents';
import { figuresOf, formById } from '@gongkai/domain';
import { extractReport } from '../extract-report';

async function extract(submission: unknown) {
  const read = await readDocument(new TextEncoder().encode(JSON.stringify(submission)));
  if (!read.ok) throw new Error(read.problem.text);
  return extractReport(read.tree, { fileName: null });
}

const FORM = formById('F2021');
const IDS = FORM ? figuresOf(FORM).map(({ id }) => id) : [];
const [first = '', second = '', third = ''] = IDS;

describe('a report submitted as data', () => {
  it('is a report with exactly the figures, states and parts that were given', async () => {
    const figures = Object.fromEntries(IDS.map((id, index) => [id, index % 7 === 0 ? null : index]));
    const report = await extract({
      unit: '青山镇人民政府',
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: { phone: '0478-1234567', email: null },
      figures,
      sections: [{ heading: '一、总体情况', text: '（一）主动公开。全年公开信息15条。' }],
    });
    expect(report).toMatchObject({
      isReport: true,
      unit: '青山镇人民政府',
      year: 2023,
      format: 'F2021',
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: { phone: '0478-1234567', email: null },
      messages: [],
    });
    expect(report.sections).toMatchObject([{ number: 1, text: '（一）主动公开。全年公开信息15条。' }]);
    expect(report.counts.map(({ value, unit }) => [value, unit])).toEqual([[15, '条']]);
    expect(Object.keys(report.figures)).toHaveLength(200);
    for (const [index, id] of IDS.entries())
      expect([id, report.figures[id]]).toMatchObject([
        id,
        index % 7 === 0
          ? { value: null, state: 'blank' }
          : { value: index, state: 'number', place: { table: 1, row: index } },
      ]);
  });

  it('keeps signs, and what could not be read stays unread', async () => {
    const { figures } = await extract({
      year: 2023,
      figures: { [first]: '/', [second]: { value: null, state: 'unreadable', raw: null } },
    });
    expect([first, second, third].map((id) => figures[id]?.state)).toEqual(['slash', 'unreadable', 'missingCell']);
  });

  it('tells ids that the form does not have', async () => {
    const report = await extract({ year: 2023, figures: { 'no.such.figure': 1 } });
    expect(report.messages).toMatchObject([{ code: 'figure-unknown', place: { table: 1, row: 0, column: 0 } }]);
    expect(report.tables.map(({ found }) => found)).toEqual(['none', 'none', 'none']);
  });
});
