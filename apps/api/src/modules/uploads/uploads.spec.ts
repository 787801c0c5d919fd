import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type UploadBatch,
  type UploadItem,
  uploadBatchSchema,
  uploadItemSchema,
  uploadListSchema,
} from '@gongkai/contracts';
import { ZipFile } from 'yazl';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { RegionService } from '../regions/region.service';
import { plainName } from './multipart-receiver';

const BANNER = '150823000000';
const REAL = readFileSync(
  join(__dirname, '../../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt'),
  'utf8',
);
const town = (name: string) => REAL.replaceAll('额尔登布拉格苏木', name);

describe('uploads over HTTP', () => {
  let app: TestApp;
  let reporter: string;
  let neighbour: string;
  beforeAll(async () => {
    app = await createTestApp({ ROLE: 'api,worker', UPLOAD_FILE_MB: '1', UPLOAD_FILES: '5' });
    await app.app.get(RegionService).loadShipped();
    reporter = await app.signIn('reporter', 'reporter', BANNER);
    neighbour = await app.signIn('neighbour', 'reporter', '150824000000');
  }, 60_000);
  afterAll(() => app.close());

  type Sent = { status: number; body: unknown };

  async function send(cookie: string, files: Record<string, string | Buffer>, fields = {}): Promise<Sent> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
    for (const [name, content] of Object.entries(files))
      form.append('files', new Blob([new Uint8Array(Buffer.from(content))]), name);
    const encoded = new Response(form);
    const answer = await app.app.inject({
      method: 'POST',
      url: '/api/v1/uploads',
      headers: { cookie, 'x-requested-with': 'gongkai', 'content-type': encoded.headers.get('content-type') ?? '' },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    return { status: answer.statusCode, body: answer.json() };
  }

  async function settled({ items }: UploadBatch): Promise<UploadItem[]> {
    return Promise.all(
      items.map(async ({ id }) => {
        for (;;) {
          const { body } = await app.get(reporter, `/uploads/${id}`);
          const item = uploadItemSchema.parse(body);
          if (item.state !== 'queued' && item.state !== 'reading') return item;
          await sleep(20);
        }
      }),
    );
  }

  const post = (cookie: string, path: string, payload: object) =>
    app.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { cookie, 'x-requested-with': 'gongkai' },
      payload,
    });

  it('are taken over at once and become reports a moment later', async () => {
    const { status, body } = await send(
      reporter,
      { '甲.txt': REAL, '乙.txt': town('沙德格苏木') },
      { publishedOn: '2024-01-20' },
    );
    expect(status).toBe(202);
    const batch = uploadBatchSchema.parse(body);
    expect(batch.items.map((item) => [item.fileName, item.state])).toEqual([
      ['甲.txt', 'queued'],
      ['乙.txt', 'queued'],
    ]);
    const items = await settled(batch);
    expect(items.map((item) => [item.state, item.report?.region])).toEqual([
      ['stored', '150823200000'],
      ['stored', '150823201000'],
    ]);
    const listed = uploadListSchema.parse((await app.get(reporter, `/uploads?batch=${batch.batch}`)).body);
    expect(listed.items).toHaveLength(2);
  });

  it('answer at once that the same bytes are a report already', async () => {
    await settled(uploadBatchSchema.parse((await send(reporter, { 'a.txt': town('先锋镇') })).body));
    const { body } = await send(reporter, { 'b.txt': town('先锋镇') });
    expect(uploadBatchSchema.parse(body).items[0]).toMatchObject({ state: 'duplicate', report: { version: 1 } });
  });

  it('are opened when they are archives, and what cannot be read in them is named', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(town('新安镇')), '报告/新安镇.txt');
    zip.addBuffer(Buffer.from(''), '报告/空白.txt');
    zip.end();
    const { body } = await send(reporter, { '一批.zip': await buffer(zip.outputStream) });
    const items = await settled(uploadBatchSchema.parse(body));
    expect(items.map((item) => [item.fileName, item.state]).sort()).toEqual([
      ['一批.zip/报告/新安镇.txt', 'stored'],
      ['一批.zip/报告/空白.txt', 'failed'],
    ]);
  });

  it('are refused with one sentence when they are too large, too many or none', async () => {
    const large = await send(reporter, { 'a.txt': Buffer.alloc(1024 * 1024 + 1, 'a') });
    expect([large.status, large.body]).toEqual([413, expect.objectContaining({ code: 'file-too-large' })]);
    const many = await send(
      reporter,
      Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, 'x'])),
    );
    expect([many.status, many.body]).toEqual([413, expect.objectContaining({ code: 'too-many-files' })]);
    const none = await send(reporter, {}, { year: 2023 });
    expect([none.status, none.body]).toEqual([400, expect.objectContaining({ code: 'no-files' })]);
    const wrong = await send(reporter, { 'a.txt': 'x' }, { year: 'next' });
    expect([wrong.status, wrong.body]).toEqual([400, expect.objectContaining({ code: 'invalid-input' })]);
    const json = await post(reporter, '/uploads', {});
    expect([json.statusCode, json.json().code]).toEqual([400, 'not-multipart']);
  });

  it('need the right to hand in, and stay invisible outside the subtree', async () => {
    const viewer = await app.signIn('viewer', 'viewer', BANNER);
    expect((await send(viewer, { 'a.txt': REAL })).status).toBe(403);
    expect((await send('', { 'a.txt': REAL })).status).toBe(401);
    const batch = uploadBatchSchema.parse((await send(reporter, { 'a.txt': town('白彦花镇') })).body);
    await settled(batch);
    const id = batch.items[0]?.id;
    expect((await app.get(neighbour, `/uploads/${id}`)).status).toBe(404);
    expect(uploadListSchema.parse((await app.get(neighbour, '/uploads')).body).items).toEqual([]);
    expect((await app.get(reporter, '/uploads/not-an-id')).status).toBe(404);
    expect((await app.get(reporter, '/uploads?batch=not-an-id')).body).toEqual({ items: [] });
  });

  it('that belong to nobody known wait until a person assigns them', async () => {
    const [waiting] = await settled(
      uploadBatchSchema.parse((await send(reporter, { 'a.txt': town('无名苏木') })).body),
    );
    expect(waiting).toMatchObject({ state: 'unassigned', recognised: { unit: '乌拉特前旗无名苏木人民政府' } });
    await settled(uploadBatchSchema.parse((await send(reporter, { 'b.txt': town('明安镇') })).body));
    const { body } = await app.get(reporter, `/units?region=${BANNER}&q=明安`);
    const [unit] = (body as { units: { id: string }[] }).units;
    const stranger = await post(neighbour, `/uploads/${waiting?.id}/assign`, { unitId: unit?.id, year: 2022 });
    expect(stranger.statusCode).toBe(404);
    const answer = await post(reporter, `/uploads/${waiting?.id}/assign`, { unitId: unit?.id, year: 2022 });
    expect(answer.statusCode).toBe(200);
    const [assigned] = await settled({ batch: '', items: [uploadItemSchema.parse(answer.json())] });
    expect(assigned).toMatchObject({ state: 'stored', report: { year: 2022, unitName: '乌拉特前旗明安镇人民政府' } });
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\报告\\2023.docx', '2023.docx'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['/', '未命名文件'],
  ])('%j is shown as %j', (given, shown) => expect(plainName(given)).toBe(shown));
});
