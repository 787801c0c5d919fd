import type { DocumentView, FigureView, FindingView, ReportDetail } from '@gongkai/contracts';
import { type FigureId, type FormSpec, formById, type Place, type ValueState } from '@gongkai/domain';

/** The form of the invented report. */
export function form2021(): FormSpec {
  const form = formById('F2021');
  if (!form) throw new Error('The form of 2021 is known');
  return form;
}

const NARRATIVE =
  '（一）主动公开情况。2023年，全年通过政府网站发布信息43条，通过微信公众号发布各类信息278条，开展政策解读11篇，全年共主动公开政府信息341条。';

const HEADINGS = [
  '青山镇人民政府2023年政府信息公开工作年度报告',
  '一、总体情况',
  NARRATIVE,
  '（二）依申请公开情况。我镇及时更新依申请公开说明，本年度办理政府信息公开申请26件。',
];

/** Values that differ from 0: the results of natural persons add up to 26, the total says 20. */
const VALUES: Record<FigureId, number> = {
  'requests.newRequests.naturalPerson': 24,
  'requests.carriedOver.naturalPerson': 2,
  'requests.granted.naturalPerson': 15,
  'requests.partiallyGranted.naturalPerson': 4,
  'requests.denied.thirdPartyRights.naturalPerson': 2,
  'requests.unavailable.notHeld.naturalPerson': 5,
  'requests.resultsTotal.naturalPerson': 20,
  'proactive.adminFees.amountWanYuan': 12.5,
};

const STATES: Record<FigureId, { state: ValueState; raw: string }> = {
  'proactive.rules.issued': { state: 'slash', raw: '/' },
  'requests.newRequests.otherOrg': { state: 'blank', raw: '' },
  'review.total': { state: 'unreadable', raw: '□' },
};

const place = (given: Partial<Place>): Place => ({
  page: null,
  table: null,
  row: null,
  column: null,
  quote: '',
  ...given,
});

function figureAt(id: FigureId, at: Partial<Place>): FigureView {
  const other = STATES[id];
  const value = other ? null : (VALUES[id] ?? 0);
  const raw = other?.raw ?? String(value);
  return { value, state: other?.state ?? 'number', raw, place: place({ ...at, quote: raw }) };
}

/** All 200 figures with their cells. */
function figures(): Record<FigureId, FigureView> {
  return Object.fromEntries(
    form2021().tables.flatMap((table, index) =>
      table.cells.flatMap((cell) =>
        cell.figure ? [[cell.figure, figureAt(cell.figure, { table: index, row: cell.row, column: cell.column })]] : [],
      ),
    ),
  );
}

/** The report as a Word file: headings, prose and the three tables. */
export function wordDocument(): DocumentView {
  const values = figures();
  const prose = HEADINGS.map((text, index) => ({
    kind: 'paragraph' as const,
    index,
    text,
    heading: index < 2 ? index + 1 : null,
    line: null,
  }));
  const tables = form2021().tables.flatMap((table, number) => [
    { kind: 'paragraph' as const, index: 4 + number * 2, text: table.title, heading: 2, line: null },
    {
      kind: 'table' as const,
      index: 5 + number * 2,
      table: number,
      rowCount: table.rowCount,
      columnCount: table.columnCount,
      cells: table.cells.map(({ row, column, rowSpan, columnSpan, text, figure }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: figure ? (values[figure]?.raw ?? '') : text,
        picture: false,
      })),
    },
  ]);
  return { fileName: '青山镇2023年报.docx', format: 'docx', blocks: [...prose, ...tables] };
}

/** The same report as a PDF: each table on a page of its own, cells 50 by 20 points from (40, 60) on. */
export function pdfDocument(): DocumentView {
  const word = wordDocument();
  const blocks = word.blocks.map((block): DocumentView['blocks'][number] => {
    if (block.kind === 'paragraph')
      return { ...block, boxes: [{ page: 1, x: 40, y: 60 + block.index * 20, width: 400, height: 16 }] };
    if (block.kind !== 'table') return block;
    const cells = block.cells.map((cell) => {
      const [x, y] = [40 + cell.column * 50, 60 + cell.row * 20];
      const [width, height] = [cell.columnSpan * 50, cell.rowSpan * 20];
      return { ...cell, boxes: [{ page: block.table + 2, x, y, width, height }] };
    });
    return { ...block, cells };
  });
  return { fileName: '青山镇2023年报.pdf', format: 'pdf', blocks };
}

/** The same report as a text file with one cell a line; gives back the line of every figure as well. */
export function textDocument(): { document: DocumentView; lines: Record<FigureId, number> } {
  const values = figures();
  const lines: Record<FigureId, number> = {};
  const texts = [...HEADINGS];
  for (const table of form2021().tables) {
    texts.push(table.title);
    for (const cell of table.cells) {
      texts.push(cell.figure ? (values[cell.figure]?.raw ?? '') : cell.text);
      if (cell.figure) lines[cell.figure] = texts.length;
    }
  }
  const blocks = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    index,
    text,
    heading: null,
    line: index + 1,
  }));
  return { document: { fileName: '青山镇2023年报.txt', format: 'text', blocks }, lines };
}

const finding = (given: Partial<FindingView> & Pick<FindingView, 'id' | 'code'>): FindingView => ({
  rule: `rule/${given.code}`,
  title: '办理结果总计',
  basisMark: 'A',
  hints: [],
  key: given.id,
  overruled: false,
  words: [],
  severity: 'error',
  outcome: 'fail',
  fault: 'report',
  message: '',
  reason: null,
  basis: '国办公开办函〔2021〕30号 格式 第三部分',
  remedy: '核对各项结果，改正总计。',
  evidence: [],
  ...given,
});

function resultsEvidence(): FindingView['evidence'] {
  const values = figures();
  const equation = form2021().equations.find(({ key }) => key === 'requestsResultsTotal.naturalPerson');
  const item = (side: 'left' | 'right') => (figure: FigureId) => ({
    figure,
    quote: values[figure]?.raw ?? null,
    expected: side === 'right' ? 26 : null,
    actual: values[figure]?.value ?? null,
    place: values[figure]?.place ?? null,
    side,
  });
  return [...(equation?.left ?? []).map(item('left')), ...(equation?.right ?? []).map(item('right'))];
}

const quoteEvidence = (quote: string) => ({
  figure: null,
  quote,
  expected: null,
  actual: null,
  place: place({ block: 2, offset: NARRATIVE.indexOf(quote), quote }),
});

/** Codes of the rules this report was checked with; those without a finding passed. */
export const RULE_CODES = ['T3-01', 'T3-03', 'T4-01', 'TAB-03', 'STR-04', 'PUB-02', 'CNT-03'];

/** Failures and what is undecided; other verdicts are kept apart. */
export function findings(): FindingView[] {
  const blank = figures()['requests.newRequests.otherOrg'];
  return [
    finding({
      id: 'late',
      code: 'PUB-02',
      severity: 'warning',
      title: '按时公布',
      message: '公布日期 2024-02-03 晚于期限 2024-01-31，迟 3 天',
    }),
    finding({
      id: 'blank',
      code: 'TAB-03',
      outcome: 'undetermined',
      fault: 'open',
      title: '空白格',
      reason: '1 格空白，不能当作 0 核对',
      evidence: [
        {
          figure: 'requests.newRequests.otherOrg',
          quote: '',
          expected: null,
          actual: null,
          place: blank?.place ?? null,
        },
      ],
    }),
    finding({
      id: 'counts',
      code: 'CNT-03',
      severity: 'warning',
      title: '正文数字合计',
      message: '网站 43 条与微信 278 条之和为 321，正文写总数 341，差 20',
      evidence: ['发布信息43条', '发布各类信息278条', '主动公开政府信息341条'].map(quoteEvidence),
    }),
    finding({
      id: 'sum',
      code: 'T3-03',
      message: '自然人列：（一）予以公开至（六）其他处理各行之和为 26，（七）总计填 20，差 6',
      evidence: resultsEvidence(),
    }),
  ];
}

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** One invented report of the demonstration city with everything a report can have. */
export function reportFixture(changes: Partial<ReportDetail> = {}): ReportDetail {
  return {
    id: 'r1',
    unitId: 'u1',
    unitName: '青山镇人民政府',
    unitClass: 'town',
    region: '990101001000',
    checkedAt: '2024-01-20T08:00:05.000Z',
    others: [
      {
        rule: 'rule/STR-04',
        code: 'STR-04',
        title: '额外的部分',
        outcome: 'notApplicable',
        reason: '本报告没有额外的部分',
      },
      {
        rule: 'rule/T3-01',
        code: 'T3-01',
        title: '收支相等',
        outcome: 'pass',
        reason: '新收 24、结转 2，与总计 26 相等',
      },
    ],
    suggestions: [],
    regionPath: [
      { code: '990100000000', name: '示例市' },
      { code: '990101000000', name: '青原旗' },
      { code: '990101001000', name: '青山镇' },
    ],
    year: 2023,
    state: 'late',
    deadline: '2024-01-31',
    publishedOn: '2024-02-03',
    demo: true,
    version: 2,
    versions: [
      { version: 1, receivedAt: '2024-01-30T02:00:00.000Z', fileName: '青山镇2023.docx', sha256 },
      { version: 2, receivedAt: '2024-02-03T02:00:00.000Z', fileName: '青山镇2023年报.docx', sha256 },
    ],
    format: 'F2021',
    title: HEADINGS[0] ?? null,
    period: { from: '2023-01-01', to: '2023-12-31' },
    contact: { phone: '0478-0000000', url: null, address: null, email: null },
    figures: figures(),
    sections: [
      { number: 1, heading: '一、总体情况', text: HEADINGS.slice(2).join('\n') },
      { number: 5, heading: '五、存在的主要问题及改进情况', text: '' },
    ],
    counts: [
      {
        channel: 'wechat',
        topic: null,
        value: 278,
        unit: '条',
        approx: false,
        isTotal: false,
        quote: '通过微信公众号发布各类信息278条',
        section: 1,
        offset: NARRATIVE.indexOf('278'),
        place: place({ block: 2, offset: NARRATIVE.indexOf('278'), quote: '278条' }),
      },
    ],
    messages: [{ level: 'info', code: 'word-residue', text: '文中有 Word 留下的书签标记，已略去。', place: null }],
    findings: findings(),
    ...changes,
  };
}
