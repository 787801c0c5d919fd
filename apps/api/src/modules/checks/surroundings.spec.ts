import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '@gongkai/domain';
import { startTestWork, type TestWork } from '../../testing/test-work';

const REAL = readFileSync(
  join(__dirname, '../../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt'),
  'utf8',
);
const OWN = '各嘎查在村口设公开栏，由党员轮流值守，逢集日把当月补贴发放名单念给不识字的老人听，念完当场答疑。';
const PATIENCE_MS = 20_000;

/** The real report as another unit's of another year, with a sentence that nobody else has. */
const written = (unit: string, year: number, own: string, self = '我旗') =>
  REAL.replaceAll('额尔登布拉格苏木', unit)
    .replaceAll('2023', String(year))
    .replaceAll('我旗', self)
    .replace('二、主动公开政府信息情况', `${own}\n二、主动公开政府信息情况`);

describe('what stands around a report', () => {
  let work: TestWork;
  beforeAll(async () => {
    work = await startTestWork();
  }, 60_000);
  afterAll(() => work.stop());

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.database.dataSource.query(sql, parameters);
  const finding = async (report: string | undefined, rule: string) => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 30))) {
      const [found] = await query<{ outcome: string; message: string; evidence: Evidence[] }>(
        `select outcome, message, evidence from finding where report_id = $1 and rule_id = $2 and outcome = 'fail'`,
        [report, rule],
      );
      if (found) return found;
    }
    throw new Error(`${rule} did not fail in time`);
  };

  it('finds the sibling a text was taken from, without comparing all with all', async () => {
    const [first] = await work.handIn({ 'a.txt': written('沙德格苏木', 2022, OWN, '我苏木') });
    const [copy] = await work.handIn({ 'b.txt': written('额尔登布拉格苏木', 2023, OWN) });
    expect([first?.state, copy?.state]).toEqual(['stored', 'stored']);
    const found = await finding(copy?.report?.id, 'copying/taken-text');
    expect(found.message).toContain('沙德格苏木');
    expect(found.message).toContain('2022');
    const [origin] = await query(
      `select 1 from finding where report_id = $1 and rule_id = 'copying/taken-text' and outcome = 'fail'`,
      [first?.report?.id],
    );
    expect(origin).toBeUndefined();
  });

  it('keeps the marks of the current version only', async () => {
    const marks = async () =>
      (
        await query<{ marks: number; kept: number; content: string }>(
          `select (select count(*)::int from text_mark) as marks,
           (select sum(cardinality(bands) + cardinality(sentences))::int from text_signature) as kept,
             (select md5(string_agg(sentences::text, ',' order by report_id)) from text_signature) as content`,
        )
      )[0];
    const before = await marks();
    expect(before?.marks).toBe(before?.kept);
    await work.handIn({
      'c.txt': written('额尔登布拉格苏木', 2023, '今年的说法完全换过，另写了一段自己的情况，讲的是嘎查广播站。'),
    });
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 30)))
      if ((await marks())?.content !== before?.content) break;
    const after = await marks();
    expect(after?.marks).toBe(after?.kept);
    expect(after?.content).not.toBe(before?.content);
  });

  it('looks again at the later years of a unit when an earlier report arrives after them', async () => {
    const [late] = await work.handIn({ 'd.txt': written('大佘太镇', 2023, OWN, '我镇') });
    await work.handIn({ 'e.txt': written('大佘太镇', 2022, OWN, '我镇') });
    const found = await finding(late?.report?.id, 'history/repeated-text');
    expect(found.message).toMatch(/2022|上年|上一年/);
  });
});
