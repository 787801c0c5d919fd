import { type BuiltColumn, buildTable, type DrawnCell } from './build-table';
import type { RowSpec, TableSpec } from './table-spec';

const COLUMNS: BuiltColumn[] = [
  { key: 'made', labels: ['本年新制作数量'], aliases: ['本年制作数量', '新制作数量'] },
  { key: 'disclosed', labels: ['本年新公开数量'], aliases: ['本年公开数量', '新公开数量'] },
  { key: 'totalDisclosed', labels: ['对外公开总数量'] },
  { key: 'priorItems', labels: ['上一年项目数量'], aliases: ['上年项目数量'], unit: 'item' },
  { key: 'netChange', labels: ['本年增/减'], unit: 'item', signed: true },
  { key: 'decisions', labels: ['处理决定数量'], aliases: ['本年处理决定数量'] },
  { key: 'projects', labels: ['采购项目数量'], unit: 'item' },
  { key: 'amount', labels: ['采购总金额'], unit: 'unknown' },
];

/** A block of table 2: its title, the columns of its head and its rows. */
type Block = { title: string; columns: string[]; rows: { key: string; label: string; aliases?: string[] }[] };

const DOCUMENTS = ['made', 'disclosed', 'totalDisclosed'];
const ITEMS = ['priorItems', 'netChange', 'decisions'];

const BLOCKS: Block[] = [
  {
    title: '第二十条第（一）项',
    columns: DOCUMENTS,
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normativeDocs', label: '规范性文件', aliases: ['行政规范性文件'] },
    ],
  },
  {
    title: '第二十条第（五）项',
    columns: ITEMS,
    rows: [
      { key: 'licensing', label: '行政许可' },
      { key: 'otherServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    title: '第二十条第（六）项',
    columns: ITEMS,
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    title: '第二十条第（八）项',
    columns: ['priorItems', 'netChange'],
    rows: [{ key: 'adminFees', label: '行政事业性收费' }],
  },
  {
    title: '第二十条第（九）项',
    columns: ['projects', 'amount'],
    rows: [{ key: 'procurement', label: '政府集中采购' }],
  },
];

const WIDTH = 4;

const figuresOf = (row: string, columns: string[]) => columns.map((column) => `proactive19.${row}.${column}`);

/** Cells of a row after its label; the last one reaches the right edge of the table. */
const toEdge = (cells: DrawnCell[]): DrawnCell[] =>
  cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, columnSpan: WIDTH - cells.length } : cell));

const headOf = (columns: string[]): DrawnCell[] => [
  { text: '信息内容', kind: 'header' },
  ...toEdge(
    columns.map((key) => ({ text: COLUMNS.find((column) => column.key === key)?.labels[0] ?? key, kind: 'header' })),
  ),
];

const grid = BLOCKS.flatMap((block): DrawnCell[][] => [
  [{ text: block.title, kind: 'title', columnSpan: WIDTH }],
  headOf(block.columns),
  ...block.rows.map((row) => [
    { text: row.label },
    ...toEdge(figuresOf(row.key, block.columns).map((figure) => ({ figure }))),
  ]),
]);

const rows: (RowSpec & { columns: string[] })[] = BLOCKS.flatMap((block) =>
  block.rows.map(({ key, label, aliases }) => ({
    key,
    labels: [label],
    ...(aliases ? { aliases } : {}),
    block: block.title,
    figures: figuresOf(key, block.columns),
    columns: block.columns,
  })),
);

/** Table 2 of the form of 2019: 22 figures in five blocks (specification §1.5). */
export const PROACTIVE_2019: TableSpec = buildTable({
  key: 'proactive',
  section: 2,
  title: '二、主动公开政府信息情况',
  grid,
  rows,
  columns: COLUMNS,
});
