import type { Statistics } from '@gongkai/contracts';
import { figuresOf, formById } from '@gongkai/domain';
import { readXlsx } from 'hucre/xlsx';
import { COUNTY, seedCity } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const form = formById('F2019');
const figures = form ? figuresOf(form) : [];
const AMOUNT = 'proactive19.procurement.amount';

describe('a year in the form of 2019', () => {
  let test: TestApp;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    await seedCity(test.database.dataSource, new Map([[2020, []]]));
    cookie = await test.signIn('qi', 'supervisor', COUNTY);
  });
  afterAll(() => test.close());

  const statistics = async () => (await test.get(cookie, `/statistics?region=${COUNTY}&year=2020`)).body as Statistics;

  it('is summed figure by figure in that form', async () => {
    const { format, total, units, otherForms } = await statistics();
    expect([format, otherForms]).toEqual(['F2019', []]);
    expect(Object.keys(total)).toEqual(figures.map(({ id }) => id));
    for (const { id } of figures.filter((figure) => figure.id !== AMOUNT)) {
      const values = units.flatMap((unit) => unit.cells[id]?.value ?? []);
      const sum = values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
      expect([id, total[id]?.value, total[id]?.stated]).toEqual([id, sum, values.length]);
    }
  });

  it('does not add up amounts whose unit the form does not print', async () => {
    const { total, units } = await statistics();
    const stated = units.filter((unit) => unit.cells[AMOUNT]?.state === 'number').length;
    expect(stated).toBeGreaterThan(0);
    expect(total[AMOUNT]).toEqual({ value: null, state: 'dash', stated });
  });

  it('is exported in that form', async () => {
    const answer = await test.app.inject({
      method: 'GET',
      url: `/api/v1/exports/statistics?region=${COUNTY}&year=2020&format=xlsx`,
      headers: { cookie },
    });
    const { sheets } = await readXlsx(answer.rawPayload);
    const words = JSON.stringify(sheets[0]?.rows);
    for (const text of ['本年新公开数量', '其他对外管理服务事项', '本年增/减', '政府集中采购'])
      expect(words).toContain(text);
    expect(words).not.toContain('现行有效件数');
    expect(JSON.stringify(sheets[1]?.rows)).not.toContain('逾期不补正');
    const rows = sheets.find((sheet) => sheet.name === '分单位')?.rows ?? [];
    expect(rows[2]).toHaveLength(3 + figures.length);
    const sums = rows.find((row) => row[0] === '合计') ?? [];
    const { total } = await statistics();
    expect(figures.map((_, index) => sums[index + 3] ?? null)).toEqual(
      figures.map(({ id }) => total[id]?.value ?? null),
    );
  });
});
