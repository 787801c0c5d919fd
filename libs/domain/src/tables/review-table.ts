import { buildTable, type DrawnCell } from './build-table';
import type { Equation } from './form-spec';
import type { ColumnSpec, TableSpec } from './table-spec';

const RESULTS = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'otherResult', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
];

const BLOCKS = [
  { key: 'review', labels: ['行政复议'] },
  { key: 'litigationDirect', labels: ['行政诉讼', '未经复议直接起诉'] },
  { key: 'litigationAfterReview', labels: ['行政诉讼', '复议后起诉'] },
];

const columns: ColumnSpec[] = BLOCKS.flatMap((block) =>
  RESULTS.map((result) => ({ key: `${block.key}.${result.key}`, labels: [...block.labels, result.label] })),
);

const figures = columns.map((column) => column.key);

const header = (text: string, rowSpan = 1, columnSpan = 1): DrawnCell => ({
  text,
  kind: 'header',
  rowSpan,
  columnSpan,
});

/** Table 4, 15 figures in one row without a label; the same in the forms of 2019 and 2021 (specification §1.4). */
export const REVIEW_TABLE: TableSpec = buildTable({
  key: 'review',
  section: 4,
  title: '四、政府信息公开行政复议、行政诉讼情况',
  grid: [
    [header('行政复议', 1, 5), header('行政诉讼', 1, 10)],
    [...RESULTS.map((result) => header(result.label, 2)), header('未经复议直接起诉', 1, 5), header('复议后起诉', 1, 5)],
    [...RESULTS, ...RESULTS].map((result) => header(result.label)),
    figures.map((figure) => ({ figure })),
  ],
  rows: [{ key: 'cases', labels: [], figures }],
  columns,
});

/** R05: upheld + corrected + otherResult + pending = total, for each of the three blocks. */
export const REVIEW_EQUATIONS: Equation[] = BLOCKS.map((block) => ({
  key: `reviewTotal.${block.key}`,
  family: 'reviewTotal',
  basis: 'derived',
  left: RESULTS.slice(0, 4).map((result) => `${block.key}.${result.key}`),
  right: [`${block.key}.total`],
}));
