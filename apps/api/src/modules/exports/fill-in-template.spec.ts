import { readDocument } from '@gongkai/documents';
import { type AnnualReport, figuresOf, formById } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { type FillIn, fillInWorkbook } from './fill-in-template';

const FORM = formById('F2021');
const FIGURES = FORM ? figuresOf(FORM) : [];

async function readBack(fillIn: FillIn): Promise<AnnualReport> {
  const read = await readDocument(await fillInWorkbook(fillIn), { fileName: null });
  if (!read.ok) throw new Error(read.problem.text);
  expect(read.tree.messages).toEqual([]);
  return extractReport(read.tree, { fileName: null });
}

/** Figures, blanks and signs in any mixture, the same for the same seed. */
function mixed(seed: number): Record<string, number | string> {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const entries = FIGURES.map(({ id, decimal }): [string, number | string | null] => {
    const kind = next(10);
    if (kind === 0) return [id, null];
    if (kind === 1) return [id, '/'];
    if (kind === 2) return [id, '-'];
    if (kind === 3) return [id, 0];
    return [id, decimal ? (next(10_000_000) + 1) / 10_000 : next(1_000_000)];
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, number | string] => entry[1] !== null));
}

describe('the fill-in sheet', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is read back exactly, cell by cell: mixture %i', async (seed) => {
    const figures = mixed(seed);
    const report = await readBack({ unit: '青山镇人民政府', year: 2023, figures });
    expect(Object.keys(report.figures)).toHaveLength(200);
    for (const { id } of FIGURES) {
      const filled = figures[id];
      const state = { '/': 'slash', '-': 'dash' }[String(filled)] ?? (filled === undefined ? 'blank' : 'number');
      expect([id, report.figures[id]]).toMatchObject([
        id,
        { value: typeof filled === 'number' ? filled : null, state },
      ]);
    }
  });

  it('is read with its unit, year, period, telephone and parts', async () => {
    const report = await readBack({
      unit: '青山镇人民政府',
      year: 2023,
      phone: '0478-3212345',
      parts: { 1: '（一）主动公开情况。\n全年公开信息15条。', 5: '-存在的问题不多。', 6: '无其他需要报告的事项。' },
    });
    expect(report).toMatchObject({ isReport: true, unit: '青山镇人民政府', year: 2023, format: 'F2021' });
    expect(report.period).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(report.contact.phone).toBe('0478-3212345');
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.sections.map(({ text }) => text)).toMatchObject({
      0: '（一）主动公开情况。\n全年公开信息15条。',
      4: '-存在的问题不多。',
      5: '无其他需要报告的事项。',
    });
  });

  it('says nothing where nothing was filled in', async () => {
    const report = await readBack({});
    expect(Object.values(report.figures).filter(({ state }) => state !== 'blank')).toEqual([]);
    expect([report.unit, report.year]).toEqual([null, null]);
  });

  it('is the same file every time', async () => {
    const [first, second] = await Promise.all([fillInWorkbook({ year: 2024 }), fillInWorkbook({ year: 2024 })]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
