import { buildTable, type DrawnCell } from './build-table';
import type { FormSpec } from './form-spec';
import { requestEquations } from './request-equations';
import { COMMON_RESULT_GROUPS } from './request-groups';
import { REQUEST_COLUMNS, type ResultGroup, requestGrid, requestRows } from './request-rows';
import { REVIEW_EQUATIONS, REVIEW_TABLE } from './review-table';
import { SIX_PARTS } from './six-parts';
import type { TableSpec } from './table-spec';

const title = (text: string): DrawnCell[] => [{ text, kind: 'title', columnSpan: 4 }];
const head = (text: string, columnSpan = 1): DrawnCell => ({ text, kind: 'header', columnSpan });

const documentFigures = (row: string) =>
  ['issued', 'repealed', 'inForce'].map((column) => `proactive.${row}.${column}`);

const single = (label: string, figure: string): DrawnCell[] => [{ text: label }, { figure, columnSpan: 3 }];

/** Table 2 of the form of 2021: 10 figures in four blocks (specification §1.2). */
const proactive: TableSpec = buildTable({
  key: 'proactive',
  section: 2,
  title: '二、主动公开政府信息情况',
  grid: [
    title('第二十条第（一）项'),
    [head('信息内容'), head('本年制发件数'), head('本年废止件数'), head('现行有效件数')],
    [{ text: '规章' }, ...documentFigures('rules').map((figure) => ({ figure }))],
    [{ text: '行政规范性文件' }, ...documentFigures('normativeDocs').map((figure) => ({ figure }))],
    title('第二十条第（五）项'),
    [head('信息内容'), head('本年处理决定数量', 3)],
    single('行政许可', 'proactive.licensing.decisions'),
    title('第二十条第（六）项'),
    [head('信息内容'), head('本年处理决定数量', 3)],
    single('行政处罚', 'proactive.penalties.decisions'),
    single('行政强制', 'proactive.coercion.decisions'),
    title('第二十条第（八）项'),
    [head('信息内容'), head('本年收费金额（单位：万元）', 3)],
    single('行政事业性收费', 'proactive.adminFees.amountWanYuan'),
  ],
  rows: [
    {
      key: 'rules',
      labels: ['规章'],
      block: '第二十条第（一）项',
      figures: documentFigures('rules'),
      columns: ['issued', 'repealed', 'inForce'],
    },
    {
      key: 'normativeDocs',
      labels: ['行政规范性文件'],
      aliases: ['规范性文件'],
      block: '第二十条第（一）项',
      figures: documentFigures('normativeDocs'),
      columns: ['issued', 'repealed', 'inForce'],
    },
    {
      key: 'licensing',
      labels: ['行政许可'],
      block: '第二十条第（五）项',
      figures: ['proactive.licensing.decisions'],
      columns: ['decisions'],
    },
    {
      key: 'penalties',
      labels: ['行政处罚'],
      block: '第二十条第（六）项',
      figures: ['proactive.penalties.decisions'],
      columns: ['decisions'],
    },
    {
      key: 'coercion',
      labels: ['行政强制'],
      block: '第二十条第（六）项',
      figures: ['proactive.coercion.decisions'],
      columns: ['decisions'],
    },
    {
      key: 'adminFees',
      labels: ['行政事业性收费'],
      block: '第二十条第（八）项',
      figures: ['proactive.adminFees.amountWanYuan'],
      columns: ['amountWanYuan'],
      unit: 'wanYuan',
    },
  ],
  columns: [
    { key: 'issued', labels: ['本年制发件数'] },
    { key: 'repealed', labels: ['本年废止件数'] },
    { key: 'inForce', labels: ['现行有效件数'] },
    { key: 'decisions', labels: ['本年处理决定数量'] },
    { key: 'amountWanYuan', labels: ['本年收费金额（单位：万元）'] },
  ],
});

const groups: ResultGroup[] = [
  ...COMMON_RESULT_GROUPS,
  {
    key: 'otherHandling',
    label: '（六）其他处理',
    rows: [
      {
        key: 'correctionOverdue',
        label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        aliases: ['1.逾期不补正', '1.申请人无正当理由逾期不补正'],
      },
      {
        key: 'feeOverdue',
        label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        aliases: ['2.逾期不缴费', '2.申请人逾期未按收费通知要求缴纳费用'],
      },
      { key: 'other', label: '3.其他' },
    ],
  },
];

const rows = requestRows(groups);

/** Table 3 of the form of 2021: 25 rows × 7 columns = 175 figures (specification §1.3). */
const requests: TableSpec = buildTable({
  key: 'requests',
  section: 3,
  title: '三、收到和处理政府信息公开申请情况',
  grid: requestGrid(groups),
  rows,
  columns: REQUEST_COLUMNS,
});

/** The form of 国办公开办函〔2021〕30号, report years 2021 and later: 10 + 175 + 15 = 200 figures. */
export const FORM_2021: FormSpec = {
  id: 'F2021',
  notice: '国办公开办函〔2021〕30号',
  years: { from: 2021, to: null },
  fingerprints: ['本年制发件数', '本年废止件数', '现行有效件数'],
  headings: SIX_PARTS,
  tables: [proactive, requests, REVIEW_TABLE],
  equations: [...requestEquations(rows.map((row) => row.key)), ...REVIEW_EQUATIONS],
};
