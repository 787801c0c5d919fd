import {
  type AnnualReport,
  type FigureId,
  type FigureValue,
  type FormId,
  type FormSpec,
  formById,
  type Place,
  type ReportSection,
  type TableReading,
  type TableSpec,
} from '@gongkai/domain';

/** A form by its id; throws for one without tables. */
export function formOf(id: FormId): FormSpec {
  const form = formById(id);
  if (!form) throw new Error(`The form ${id} is gone`);
  return form;
}

/** The form of the fixture. */
export const FORM = formOf('F2021');

/** A change to a fixture; `reportFixture` applies them in order. */
export type Change = (report: AnnualReport) => AnnualReport;

const TEXTS = [
  [
    '2023年，我镇认真落实政府信息公开各项要求。',
    '（一）主动公开情况。及时公开群众关心的政府信息。',
    '（二）依申请公开情况。畅通受理渠道，规范答复。',
    '（三）政府信息管理情况。严格落实信息发布审核制度。',
    '（四）政府信息公开平台建设情况。由专人维护公开专栏。',
    '（五）监督保障情况。年度考核结果为良好，未发生责任追究情形。',
  ].join('\n'),
  '',
  '',
  '',
  '存在公开内容不够丰富的问题，下一步将加强培训。',
  '本年度没有收取信息处理费。',
];

const NOWHERE = { page: null, table: null, row: null, column: null };

const paragraph = (text: string, block: number) => ({ text, place: { ...NOWHERE, block, offset: 0, quote: text } });

function section(heading: string, index: number): ReportSection {
  const text = TEXTS[index] ?? '';
  const block = 2 + index * 10;
  return {
    number: index + 1,
    heading,
    canonical: true,
    text,
    place: { ...NOWHERE, block, quote: heading },
    paragraphs: text === '' ? [] : text.split('\n').map((line, at) => paragraph(line, block + 1 + at)),
    hasTable: text === '',
    hasPicture: false,
  };
}

function figuresOf(table: TableSpec, index: number): [FigureId, FigureValue][] {
  return table.figures.map(({ id }) => {
    const cell = table.cells.find((candidate) => candidate.figure === id);
    const place: Place = {
      page: null,
      table: index,
      row: cell?.row ?? null,
      column: cell?.column ?? null,
      quote: '0',
    };
    return [id, { value: 0, state: 'number', raw: '0', place }];
  });
}

function reading(table: TableSpec, index: number): TableReading {
  return {
    table: table.key,
    found: 'grid',
    missingRows: [],
    extraRows: [],
    alteredLabels: [],
    valueColumns: Math.max(...table.rows.map((row) => row.figures.length)),
    place: { ...NOWHERE, table: index, quote: table.title },
  };
}

const OPENING = [
  '本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，',
  '存在的主要问题及改进情况以及其他需要报告的事项六个部分组成。',
  '电子版可以从示例旗人民政府门户网站（http://www.example.gov.cn）下载，联系电话：0479-5550123。',
].join('');

function correctReport(): AnnualReport {
  const title = '示例旗青山镇人民政府2023年政府信息公开工作年度报告';
  const period = '统计期限为2023年1月1日至2023年12月31日';
  const titlePlace = { ...NOWHERE, block: 0, quote: title };
  const periodPlace = { ...NOWHERE, block: 1, quote: period };
  return {
    title,
    titlePlace,
    unit: '示例旗青山镇人民政府',
    year: 2023,
    years: [
      { source: 'title', year: 2023, place: titlePlace },
      { source: 'period', year: 2023, place: periodPlace },
    ],
    format: 'F2021',
    formatBasis: 'fingerprint',
    period: { from: '2023-01-01', to: '2023-12-31' },
    periodPlace,
    contact: { phone: '0479-5550123', url: 'http://www.example.gov.cn', address: null, email: null },
    preamble: { text: `${period}。${OPENING}`, place: { ...periodPlace, offset: 0 } },
    sections: FORM.headings.map(section),
    tables: FORM.tables.map(reading),
    figures: Object.fromEntries(FORM.tables.flatMap(figuresOf)),
    counts: [],
    isReport: true,
    kind: null,
    messages: [],
  };
}

/** A correct report of an invented town, all figures 0 and every figure and paragraph with its place, then changed. */
export function reportFixture(...changes: Change[]): AnnualReport {
  return changes.reduce((report, change) => change(report), correctReport());
}

/** The same report for another year, in the form of that year or another one; all figures of a new form are 0. */
export function withYear(year: number, id: FormId = 'F2021'): Change {
  return (report) => {
    const moved: AnnualReport = JSON.parse(JSON.stringify(report).replaceAll(String(report.year), String(year)));
    if (id === report.format) return moved;
    const { tables } = formOf(id);
    return {
      ...moved,
      format: id,
      tables: tables.map(reading),
      figures: Object.fromEntries(tables.flatMap(figuresOf)),
    };
  };
}
