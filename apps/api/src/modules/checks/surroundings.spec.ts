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

/** A report of nothing but these sentences. */
const brief = (unit: string, year: number, sentences: readonly string[]) =>
  [
    `${unit}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    ...sentences,
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ].join('\n');

const SHARED = [
  '村里的老支书每周三在大树下讲政策，谁家有难处当场登记，三天之内由包片干部上门答复。',
  '卫生院把每月药品进价和售价写在门口的黑板上，老人看不清的由护士念给他们听。',
  '草场补贴的名单先在小组会上念一遍，没有人提出异议再贴到供销社的墙上。',
  '修渠花了多少工钱、多少水泥，由三户轮流记账，年底在打谷场上一笔一笔报给大家。',
  '学校食堂的菜价由家长代表每星期到集市上核对一次，核对结果贴在校门口。',
];

describe('what stands around a report', () => {
  let work: TestWork;
  beforeAll(async () => {
    work = await startTestWork();
  }, 60_000);
  afterAll(() => work.stop());

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.database.dataSource.query(sql, parameters);
  const finding = async (report: string | undefined, rule: string, says = '') => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 30))) {
      const [found] = await query<{ outcome: string; message: string; evidence: Evidence[] }>(
        `select outcome, message, evidence from finding where report_id = $1 and rule_id = $2 and outcome = 'fail'
           and strpos(message, $3) > 0`,
        [report, rule, says],
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

  it('judges a report with everything around it in the transaction that stores it', async () => {
    const [copy] = await work.handIn({ 'f.txt': written('西小召镇', 2023, OWN, '我镇') });
    const [found] = await query<{ outcome: string }>(
      `select outcome from finding where report_id = $1 and rule_id = 'copying/taken-text'`,
      [copy?.report?.id],
    );
    expect(found?.outcome).toBe('fail');
  });

  it('looks again at a sibling that came first when a report shares its text', async () => {
    const [first] = await work.handIn({ 'g.txt': brief('乌拉特前旗小佘太镇人民政府', 2024, SHARED) });
    const before = await query<{ outcome: string }>(
      `select outcome from finding where report_id = $1 and rule_id = 'copying/taken-text'`,
      [first?.report?.id],
    );
    expect(before).toEqual([]);
    await work.handIn({ 'h.txt': brief('乌拉特前旗明安镇人民政府', 2024, SHARED) });
    const found = await finding(first?.report?.id, 'copying/taken-text');
    expect(found.message).toContain('明安镇');
    expect(found.message).toContain('不能判断谁在先');
  });

  it('looks again at the report of a county when a unit that it sums up reports', async () => {
    const [county] = await work.handIn({ 'i.txt': brief('乌拉特前旗人民政府', 2025, ['旗里统一开展了宣传。']) });
    expect(county?.state).toBe('stored');
    const sums = async () => {
      const rows = await query<{ rule: string; reason: string }>(
        `select other ->> 'rule' as rule, other ->> 'reason' as reason from report_check c
         cross join lateral jsonb_array_elements(c.others) other where c.report_id = $1
         union all select rule_id, coalesce(reason, message) from finding where report_id = $1`,
        [county?.report?.id],
      );
      return rows.filter(({ rule }) => rule === 'rollup/sum-of-units');
    };
    const alone = await sums();
    await work.handIn({ 'j.txt': written('额尔登布拉格苏木', 2025, OWN) });
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 30)))
      if (JSON.stringify(await sums()) !== JSON.stringify(alone)) break;
    expect(await sums()).not.toEqual(alone);
  });
});
