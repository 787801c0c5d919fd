import {
  type UploadItem,
  type UploadState,
  unitListSchema,
  uploadItemSchema,
  uploadListSchema,
} from '@gongkai/contracts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { BANNER } from '../../testing/fixtures';
import { answer, type Handler, type MockRequest } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import { sendingQueue } from './sending-queue';
import { FakeRequest, fakeRequests } from './testing/fake-request';
import { UploadPage } from './upload-page';

const item = (fileName: string, state: UploadState, given: Partial<UploadItem> = {}): UploadItem => ({
  id: fileName,
  batch: 'b1',
  fileName,
  size: 100,
  sha256: 'ab'.repeat(32),
  state,
  problem: null,
  report: null,
  recognised: null,
  suggestions: [],
  receivedAt: '2024-01-22T01:12:00.000Z',
  ...given,
});

const report = {
  id: 'r1',
  unitName: '青山镇人民政府',
  region: BANNER,
  year: 2023,
  version: 1,
  figuresRead: 199,
  figuresTotal: 200,
  errors: 1,
  warnings: 0,
};

/** What the server says about the batch each time it is asked; the last answer stays. */
function open(batch: UploadItem[][] = [], recent: UploadItem[] = [], handlers: Handler[] = []) {
  let asked = 0;
  const answerBatch = () => ({ items: batch[Math.min(asked++, batch.length - 1)] ?? [] });
  return renderPage(<UploadPage />, {
    path: '/upload',
    route: `/upload?region=${BANNER}&year=2023`,
    handlers: [
      ...handlers,
      answer('/uploads', uploadListSchema, ({ params }: MockRequest) =>
        params.has('batch')
          ? answerBatch()
          : { items: recent.filter(({ state }) => !params.has('state') || params.get('state') === state) },
      ),
    ],
  });
}

const file = (name: string) => new File(['内容'], name);
const drop = (...names: string[]) =>
  fireEvent.drop(screen.getByRole('region', { name: '把年报拖到这里' }), {
    dataTransfer: { files: names.map(file) },
  });
const thisImport = () => within(screen.getByRole('region', { name: '本次导入' }));

describe('importing reports', () => {
  beforeEach(fakeRequests);
  afterEach(() => act(() => sendingQueue.clear()));

  it('sends what is dropped, shows how far each file is, and follows it until it is settled', async () => {
    const view = open([
      [item('a.docx', 'reading'), item('b.docx', 'queued')],
      [item('a.docx', 'stored', { report }), item('b.docx', 'duplicate', { report })],
    ]);
    drop('a.docx', 'b.docx');
    const request = FakeRequest.sent[0];
    expect(request?.address).toBe('POST /api/v1/uploads');
    expect(request?.headers['X-Requested-With']).toBe('gongkai');
    expect(request?.files()).toEqual(['a.docx', 'b.docx']);
    act(() => request?.progress(0.5));
    expect(thisImport().getByRole('progressbar', { name: 'a.docx' })).toHaveValue(100);
    expect(thisImport().getByRole('progressbar', { name: 'b.docx' })).toHaveValue(0);
    act(() => request?.answer({ status: 202, body: { batch: 'b1', items: [item('a.docx', 'queued')] } }));
    const [link] = await thisImport().findAllByRole('link', { name: /青山镇人民政府 · 2023 年度/ }, { timeout: 4000 });
    expect(link).toHaveAttribute('href', `/reports/r1?region=${BANNER}&year=2023`);
    expect(thisImport().getAllByText('读出数据 199 / 200 项')).toHaveLength(2);
    expect(thisImport().getByText(/共 2 个文件：已入库 2，待指定 0，未入库 0/)).toBeInTheDocument();
    expect(thisImport().getByText('内容完全相同的文件已经入库，没有重复计入。')).toBeInTheDocument();
    expect(view.calls.filter((call) => call.includes('batch=b1')).length).toBeGreaterThanOrEqual(2);
  });

  it('sends year and publication date when they are given', async () => {
    const view = open();
    await view.user.selectOptions(screen.getByRole('combobox', { name: '年度' }), '2022 年度');
    fireEvent.change(screen.getByLabelText('公布日期'), { target: { value: '2023-01-20' } });
    await view.user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file('a.docx'));
    const form = FakeRequest.sent[0]?.form;
    expect([form?.get('year'), form?.get('publishedOn')]).toEqual(['2022', '2023-01-20']);
  });

  it('offers the fill-in sheet, with the year that is chosen', async () => {
    const view = open();
    const link = () => screen.getByRole('link', { name: '下载填报表' });
    expect(link()).toHaveAttribute('href', '/api/v1/exports/template');
    await view.user.selectOptions(screen.getByRole('combobox', { name: '年度' }), '2022 年度');
    expect(link()).toHaveAttribute('href', '/api/v1/exports/template?year=2022');
    await view.user.selectOptions(screen.getByRole('combobox', { name: '年度' }), '2019 年度');
    expect(link()).toHaveAttribute('href', '/api/v1/exports/template');
  });

  it('says when files did not reach the server, and sends the same files again', async () => {
    const view = open([[item('a.docx', 'stored', { report })]]);
    drop('a.docx');
    act(() => FakeRequest.sent[0]?.fail());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 个文件没有送到服务器 没有送到服务器，这些文件都没有入库',
    );
    await view.user.click(screen.getByRole('button', { name: '重试' }));
    expect(FakeRequest.sent[1]?.files()).toEqual(['a.docx']);
    act(() => FakeRequest.sent[1]?.answer({ status: 202, body: { batch: 'b1', items: [item('a.docx', 'queued')] } }));
    expect(await thisImport().findByText('已入库')).toBeInTheDocument();
  });

  it('shows the sentence of the server when it refuses, and can drop the files from the list', async () => {
    const view = open();
    drop('big.zip');
    const problem = { code: 'tooLarge', message: '文件超过 100 MB，请分批导入。', details: null };
    act(() => FakeRequest.sent[0]?.answer({ status: 413, body: problem }));
    expect(await screen.findByRole('alert')).toHaveTextContent('文件超过 100 MB，请分批导入。');
    await view.user.click(screen.getByRole('button', { name: '从列表移除' }));
    expect(screen.queryByRole('region', { name: '本次导入' })).not.toBeInTheDocument();
  });

  it('keeps sending while another page is shown, one request of twenty files after the other', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `${index}.docx`);
    const view = open();
    drop(...names);
    expect(FakeRequest.sent.map((request) => request.files().length)).toEqual([20]);
    view.unmount();
    await act(async () => FakeRequest.sent[0]?.answer({ status: 202, body: { batch: 'b1', items: [] } }));
    await waitFor(() => expect(FakeRequest.sent.map((request) => request.files().length)).toEqual([20, 5]));
  });

  it('explains what is wrong with a file in one sentence', async () => {
    const message = '文件内容是图片，读不出文字；请用原始 Word 文件重新导入。';
    open(
      [],
      [item('扫描件.docx', 'failed', { problem: { code: 'picture', message } }), item('解读.html', 'notReport')],
    );
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(screen.getByText('文件已保存，不计入统计。')).toBeInTheDocument();
  });

  it('lets a person say whose a doubtful file is', async () => {
    const waiting = item('年报.docx', 'unassigned', { id: 'w1', recognised: { unit: '青山', year: 2022 } });
    const bodies: unknown[] = [];
    const view = open(
      [],
      [waiting],
      [
        answer('/units', unitListSchema, {
          units: [{ id: 'u7', name: '青山镇人民政府', region: BANNER, regionName: '青山镇', unitClass: 'town' }],
        }),
        answer('POST /uploads/w1/assign', uploadItemSchema, ({ body }) => {
          bodies.push(body);
          return item('年报.docx', 'queued');
        }),
      ],
    );
    await view.user.click(await screen.findByRole('button', { name: '指定单位' }));
    const form = within(screen.getByRole('form', { name: /哪个单位/ }));
    expect(form.getByRole('combobox', { name: '年度' })).toHaveValue('2022');
    await view.user.click(form.getByRole('button', { name: '按此入库' }));
    expect(form.getByRole('alert')).toHaveTextContent('请先选择单位。');
    await view.user.click(await form.findByRole('radio', { name: /青山镇人民政府/ }));
    await view.user.click(form.getByRole('button', { name: '按此入库' }));
    await waitFor(() => expect(bodies).toEqual([{ unitId: 'u7', year: 2022 }]));
    await waitFor(() => expect(screen.queryByRole('form', { name: /哪个单位/ })).not.toBeInTheDocument());
    expect(view.calls).toContain(`GET /units?region=${BANNER}&q=青山`);
  });

  it('suggests whose a doubtful file may be, with reason and likeness, and stores it with one click', async () => {
    const suggestions = [
      { unitId: 'u7', region: BANNER, name: '青山镇人民政府', place: '某某旗', score: 0.6, reason: '类别不同：乡、镇' },
      { unitId: null, region: '150823101000', name: '青峰镇', place: '某某旗', score: 0.5, reason: '相差一个字' },
    ];
    const waiting = item('年报.docx', 'unassigned', {
      id: 'w1',
      problem: { code: 'unassigned', message: '“青山乡”与“青山镇人民政府”相近，但不能确定，请核对。' },
      recognised: { unit: '青山乡', year: 2022 },
      suggestions,
    });
    const bodies: unknown[] = [];
    const view = open(
      [],
      [waiting],
      [
        answer('POST /uploads/w1/assign', uploadItemSchema, ({ body }) => {
          bodies.push(body);
          return item('年报.docx', 'queued');
        }),
      ],
    );
    const list = within(await screen.findByRole('region', { name: '可能是这些单位：' }));
    expect(list.getByText('类别不同：乡、镇')).toBeInTheDocument();
    expect(list.getByText('相符 60%')).toBeInTheDocument();
    await view.user.click(list.getByRole('button', { name: /就是它，入库.*青峰镇/ }));
    await waitFor(() => expect(bodies).toEqual([{ region: '150823101000', year: 2022 }]));
    await view.user.click(list.getByRole('button', { name: /就是它，入库.*青山镇/ }));
    await waitFor(() => expect(bodies.at(-1)).toEqual({ unitId: 'u7', year: 2022 }));
  });

  it('asks for the year first where the file does not name it', async () => {
    const suggestion = {
      unitId: 'u7',
      region: BANNER,
      name: '青山镇人民政府',
      place: '',
      score: 1,
      reason: '名称一致',
    };
    const waiting = item('年报.docx', 'unassigned', {
      recognised: { unit: '青山镇', year: null },
      suggestions: [suggestion],
    });
    const view = open([], [waiting]);
    const list = within(await screen.findByRole('region', { name: '可能是这些单位：' }));
    expect(list.getByRole('button', { name: /就是它/ })).toBeDisabled();
    await view.user.selectOptions(list.getByRole('combobox', { name: '年度' }), '2022 年度');
    expect(list.getByRole('button', { name: /就是它/ })).toBeEnabled();
  });

  it('shows the newest twenty imports first and the others on demand', async () => {
    open(
      [],
      Array.from({ length: 23 }, (_, index) => item(`第${index}份.docx`, 'notReport')),
    );
    await screen.findByText('第19份.docx');
    expect(screen.queryByText('第20份.docx')).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '再显示 3 个' }));
    expect(screen.getByText('第22份.docx')).toBeInTheDocument();
  });

  it('filters recent imports by state in the address', async () => {
    const view = open([], [item('a.docx', 'stored', { report }), item('b.docx', 'failed')]);
    await screen.findByText('a.docx');
    await view.user.selectOptions(screen.getByRole('combobox', { name: '状态' }), 'failed');
    await waitFor(() => expect(screen.queryByText('a.docx')).not.toBeInTheDocument());
    expect(screen.getByText('b.docx')).toBeInTheDocument();
    expect(view.address()).toContain('state=failed');
  });
});
