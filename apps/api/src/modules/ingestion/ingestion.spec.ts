import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, FORMS, figureOrdinal, figuresOf } from '@gongkai/domain';
import { startTestWork, type TestWork } from '../../testing/test-work';
import { UnitService } from '../units/unit.service';
import { UploadService } from '../uploads/upload.service';
import { IngestionService } from './ingestion.service';

const SUMU = '150823200000';
const REAL = readFileSync(
  join(__dirname, '../../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt'),
  'utf8',
);

type Fact = { figures: (number | null)[]; region_code: number; year: number; late: boolean; failed: number[] };

describe('a file that is handed in', () => {
  let work: TestWork;
  beforeAll(async () => {
    work = await startTestWork();
  }, 60_000);
  afterAll(() => work.stop());

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.database.dataSource.query(sql, parameters);
  const factOf = async (id: string | undefined) =>
    (await query<Fact>('select * from report_fact where report_id = $1', [id]))[0];
  const town = (name: string, year = 2023) =>
    REAL.replaceAll('额尔登布拉格苏木', name).replaceAll('2023', String(year));

  it('becomes the report of its unit and year, with every figure and the roll-ups', async () => {
    const [item] = await work.handIn({ '报告.txt': REAL });
    expect(item).toMatchObject({
      state: 'stored',
      problem: null,
      report: { region: SUMU, year: 2023, version: 1, figuresRead: 200, figuresTotal: 200, errors: 1 },
    });
    const fact = await factOf(item?.report?.id);
    const ofForm = new Set(
      FORMS.filter(({ id }) => id === 'F2021')
        .flatMap(figuresOf)
        .map(({ id }) => id),
    );
    expect(fact?.figures).toEqual(FIGURES.map(({ id }) => (ofForm.has(id) ? 0 : null)));
    const rollups = await query(
      `select region_code, due, received, stated[$1] as stated from region_rollup where year = 2023
       and region_code in (150823000000, 150800000000) order by region_code`,
      [figureOrdinal('requests.newRequests.total') + 1],
    );
    expect(rollups).toEqual([
      { region_code: 150800000000, due: 1, received: 1, stated: 1 },
      { region_code: 150823000000, due: 1, received: 1, stated: 1 },
    ]);
    const [counted] = await query<{ value: number }>(
      `select value from narrative_count where report_id = $1 and channel = 'wechat'`,
      [item?.report?.id],
    );
    expect(counted?.value).toBe(278);
  });

  it('is the same report when the same bytes come again', async () => {
    const [first] = await work.handIn({ 'a.txt': town('沙德格苏木') });
    const [second] = await work.handIn({ 'b.txt': town('沙德格苏木') });
    expect(second).toMatchObject({ state: 'duplicate', report: { id: first?.report?.id, version: 1 } });
  });

  it('is stored once even if the same bytes come twice in one batch', async () => {
    const items = await work.handIn({ 'a.txt': town('先锋镇'), 'b.txt': town('先锋镇') });
    expect(items.map((item) => item.state).sort()).toEqual(['duplicate', 'stored']);
    expect(new Set(items.map((item) => item.report?.id)).size).toBe(1);
  });

  it('is a new version when its unit and year are there with other bytes', async () => {
    const [first] = await work.handIn({ 'a.txt': town('新安镇') });
    const [second] = await work.handIn({ 'a.txt': `${town('新安镇')}\n附注` });
    expect(second).toMatchObject({ state: 'stored', report: { id: first?.report?.id, version: 2 } });
    const versions = await query('select version from report_version where report_id = $1 order by version', [
      first?.report?.id,
    ]);
    expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
    const [rollup] = await query<{ received: number }>(
      'select count(*)::int as received from report_fact where report_id = $1',
      [first?.report?.id],
    );
    expect(rollup?.received).toBe(1);
  });

  it('is late when it was published after the deadline, and only then', async () => {
    const [late] = await work.handIn({ 'a.txt': town('明安镇') }, { publishedOn: '2024-02-01' });
    const [timely] = await work.handIn({ 'a.txt': town('小佘太镇') }, { publishedOn: '2024-01-31' });
    expect((await factOf(late?.report?.id))?.late).toBe(true);
    expect((await factOf(timely?.report?.id))?.late).toBe(false);
    const [finding] = await query(`select code, outcome from finding where report_id = $1 and code = 'PUB-02'`, [
      late?.report?.id,
    ]);
    expect(finding).toEqual({ code: 'PUB-02', outcome: 'fail' });
  });

  it('waits for a person when its unit is unknown, and is stored when the person has said', async () => {
    const [waiting] = await work.handIn({ 'a.txt': town('无名苏木') });
    expect(waiting).toMatchObject({
      state: 'unassigned',
      recognised: { unit: '乌拉特前旗无名苏木人民政府', year: 2023 },
      problem: { code: 'unassigned' },
    });
    const unit = await work.app.get(UnitService).resolve({ region: SUMU }, '额尔登布拉格苏木', 2022);
    const scope = { region: '150823000000' };
    const uploads = work.app.get(UploadService);
    await expect(
      uploads.assign({ region: '110000000000' }, waiting?.id ?? '', { unitId: unit?.id ?? '', year: 2022 }),
    ).rejects.toMatchObject({ code: 'no-such-unit' });
    await expect(
      uploads.assign(scope, waiting?.id ?? '', { unitId: unit?.id ?? '', year: 2022 }),
    ).rejects.toMatchObject({ code: 'no-such-upload' });
    await uploads.assign({ region: '000000000000' }, waiting?.id ?? '', { unitId: unit?.id ?? '', year: 2022 });
    const [assigned] = await work.settled([waiting?.id ?? '']);
    expect(assigned).toMatchObject({ state: 'stored', report: { region: SUMU, year: 2022 } });
    await expect(
      uploads.assign({ region: '000000000000' }, waiting?.id ?? '', { unitId: unit?.id ?? '', year: 2022 }),
    ).rejects.toMatchObject({ code: 'not-waiting' });
  });

  it('asks when the year given for the batch is not the year in the file, and takes it for no year until then', async () => {
    const [waiting] = await work.handIn({ 'a.txt': town('苏独仑镇') }, { year: 2022 });
    expect(waiting).toMatchObject({
      state: 'unassigned',
      report: null,
      recognised: { unit: '乌拉特前旗苏独仑镇人民政府', year: 2023 },
      problem: { code: 'year-differs', message: expect.stringMatching(/2023 年度.*2022 年度/) },
    });
    const [agreed] = await work.handIn({ 'a.txt': town('苏独仑镇') }, { year: 2023 });
    expect(agreed).toMatchObject({ state: 'stored', report: { year: 2023 } });
  });

  it('asks when its name says another unit or another year than its text, with what may be meant', async () => {
    const items = await work.handIn({
      '白彦花镇2023年报.txt': town('大佘太镇'),
      '大佘太镇2021年政府信息公开年报.txt': town('大佘太镇', 2020),
    });
    expect(items.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unassigned', 'unassigned'],
      ['unassigned', 'year-differs'],
    ]);
    expect(items[0]?.suggestions.map(({ name }) => name)).toEqual([
      expect.stringContaining('大佘太'),
      expect.stringContaining('白彦花'),
    ]);
    expect(items[0]?.problem?.message).toContain('文件名写的是“白彦花镇”');
    expect(items[1]?.suggestions[0]).toMatchObject({
      place: expect.stringContaining('乌拉特前旗'),
      score: expect.any(Number),
    });
  });

  it('is stored for the government of a place that a person chooses, which is registered then', async () => {
    const [waiting] = await work.handIn({ 'a.txt': town('大佘太乡') });
    expect(waiting).toMatchObject({ state: 'unassigned', problem: { message: expect.stringContaining('不能确定') } });
    const choice = waiting?.suggestions.find(({ name }) => name === '大佘太镇');
    expect(choice).toMatchObject({ unitId: null, reason: expect.stringContaining('类别不同') });
    const scope = { region: '000000000000' };
    const uploads = work.app.get(UploadService);
    const id = waiting?.id ?? '';
    await expect(uploads.assign(scope, id, { region: '150823999000', year: 2023 })).rejects.toMatchObject({
      code: 'no-such-unit',
    });
    await uploads.assign(scope, id, { region: choice?.region, year: 2023 });
    const [assigned] = await work.settled([id]);
    expect(assigned).toMatchObject({
      state: 'stored',
      suggestions: [],
      report: { unitName: '大佘太镇人民政府', year: 2023 },
    });
  });

  it('never becomes a report outside the scope of the person who hands it in', async () => {
    const [item] = await work.handIn({ 'a.txt': town('白彦花镇') }, { region: '150824000000' });
    expect(item).toMatchObject({ state: 'unassigned', report: null });
  });

  it('is kept and explained when it is no report or cannot be read', async () => {
    const items = await work.handIn({
      '解读.txt': '《2023年政府信息公开工作年度报告》解读\n本报告的主要亮点有三个方面。',
      'empty.txt': '',
      'picture.docx': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    });
    expect(items.map((item) => item.state)).toEqual(['notReport', 'failed', 'failed']);
    for (const item of items) expect(item.problem?.message).toMatch(/[。！]$/);
  });

  it('changes nothing when it is worked on a second time', async () => {
    const [item] = await work.handIn({ 'a.txt': town('西小召镇') });
    await query(`update upload_item set state = 'reading' where id = $1`, [item?.id]);
    await work.app.get(IngestionService).ingest([item?.id ?? '']);
    await work.app.get(IngestionService).ingest([item?.id ?? '']);
    const versions = await query('select version from report_version where report_id = $1', [item?.report?.id]);
    expect(versions).toEqual([{ version: 1 }]);
  });

  it('is settled with an apology when the queue gives it up, unless it was stored after all', async () => {
    const [stored] = await work.handIn({ 'a.txt': town('乌拉山镇') });
    const [stuck] = await work.handIn({ 'b.txt': '' });
    await query(`update upload_item set state = 'reading', problem_code = null where id = $1`, [stuck?.id]);
    await work.app.get(IngestionService).giveUp([stored?.id ?? '', stuck?.id ?? '']);
    const items = await work.settled([stored?.id ?? '', stuck?.id ?? '']);
    expect(items.map((item) => [item.state, item.problem?.code])).toEqual([
      ['stored', undefined],
      ['failed', 'internal'],
    ]);
  });

  it('leaves roll-ups that equal a recount', async () => {
    const differences = await query(
      `select region_code, year, due, received, late, with_errors, figures, stated from region_rollup
       except select region_code, year, due, received, late, with_errors, coalesce(figures, '{}'), coalesce(stated, '{}')
       from region_rollup_recount`,
    );
    expect(differences).toEqual([]);
  });
});
