import type { DrawnCell } from './build-table';
import type { ColumnSpec, RowSpec } from './table-spec';

/** The seven applicant columns of table 3, in official order; the last is the total of the other six. */
export const REQUEST_COLUMNS: ColumnSpec[] = [
  { key: 'naturalPerson', labels: ['自然人'] },
  { key: 'enterprise', labels: ['法人或其他组织', '商业企业'] },
  { key: 'researchInst', labels: ['法人或其他组织', '科研机构'] },
  { key: 'publicWelfareOrg', labels: ['法人或其他组织', '社会公益组织'] },
  { key: 'legalServiceOrg', labels: ['法人或其他组织', '法律服务机构'] },
  { key: 'otherOrg', labels: ['法人或其他组织', '其他'] },
  { key: 'total', labels: ['总计'] },
];

/** The six applicant columns that add up to `total`. */
export const APPLICANT_COLUMNS = REQUEST_COLUMNS.slice(0, 6).map((column) => column.key);

/** A group of result rows (（三）不予公开 …) or a single row when `rows` is missing. */
export type ResultGroup = {
  key: string;
  label: string;
  aliases?: string[];
  rows?: { key: string; label: string; aliases?: string[] }[];
};

const RESULTS = '三、本年度办理结果';

/** Figure ids of one row of table 3: `requests.<row>.<column>` for the seven columns. */
export function requestFigures(row: string): string[] {
  return REQUEST_COLUMNS.map((column) => `requests.${row}.${column.key}`);
}

/** Table 3 from its result groups: the rows as data, with label levels as printed. */
export function requestRows(groups: ResultGroup[]): RowSpec[] {
  const row = (key: string, labels: string[], aliases?: string[]): RowSpec => ({
    key,
    labels,
    ...(aliases ? { aliases } : {}),
    figures: requestFigures(key),
  });
  return [
    row('newRequests', ['一、本年新收政府信息公开申请数量']),
    row('carriedOver', ['二、上年结转政府信息公开申请数量']),
    ...groups.flatMap((group) =>
      group.rows
        ? group.rows.map((item) => row(`${group.key}.${item.key}`, [RESULTS, group.label, item.label], item.aliases))
        : [row(group.key, [RESULTS, group.label], group.aliases)],
    ),
    row('resultsTotal', [RESULTS, '（七）总计']),
    row('carriedForward', ['四、结转下年度继续办理']),
  ];
}

/** Table 3 as drawn on paper: three header rows, three label columns, seven value columns. */
export function requestGrid(groups: ResultGroup[]): DrawnCell[][] {
  const values = (row: string): DrawnCell[] => requestFigures(row).map((figure) => ({ figure }));
  const header = (text: string, rowSpan = 1, columnSpan = 1): DrawnCell => ({
    text,
    kind: 'header',
    rowSpan,
    columnSpan,
  });
  const resultRows = groups.reduce((sum, group) => sum + (group.rows?.length ?? 1), 0) + 1;
  const results: DrawnCell[][] = groups.flatMap((group) =>
    group.rows
      ? group.rows.map((item, index) => [
          ...(index === 0 ? [{ text: group.label, rowSpan: group.rows?.length ?? 1 }] : []),
          { text: item.label },
          ...values(`${group.key}.${item.key}`),
        ])
      : [[{ text: group.label, columnSpan: 2 }, ...values(group.key)]],
  );
  results[0]?.unshift({ text: RESULTS, rowSpan: resultRows });
  return [
    [
      {
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        kind: 'note',
        rowSpan: 3,
        columnSpan: 3,
      },
      header('申请人情况', 1, 7),
    ],
    [header('自然人', 2), header('法人或其他组织', 1, 5), header('总计', 2)],
    REQUEST_COLUMNS.slice(1, 6).map((column) => header(column.labels[1] ?? '')),
    [{ text: '一、本年新收政府信息公开申请数量', columnSpan: 3 }, ...values('newRequests')],
    [{ text: '二、上年结转政府信息公开申请数量', columnSpan: 3 }, ...values('carriedOver')],
    ...results,
    [{ text: '（七）总计', columnSpan: 2 }, ...values('resultsTotal')],
    [{ text: '四、结转下年度继续办理', columnSpan: 3 }, ...values('carriedForward')],
  ];
}
