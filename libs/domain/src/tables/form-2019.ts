import { buildTable } from './build-table';
import type { FormSpec } from './form-spec';
import { PROACTIVE_2019 } from './proactive-2019';
import { requestEquations } from './request-equations';
import { COMMON_RESULT_GROUPS } from './request-groups';
import { REQUEST_COLUMNS, type ResultGroup, requestGrid, requestRows } from './request-rows';
import { REVIEW_EQUATIONS, REVIEW_TABLE } from './review-table';
import { SIX_PARTS } from './six-parts';
import type { TableSpec } from './table-spec';

/** （六）其他处理 is one row here; the form of 2021 divides it into three. */
const groups: ResultGroup[] = [...COMMON_RESULT_GROUPS, { key: 'otherHandling', label: '（六）其他处理' }];

const rows = requestRows(groups);

/** Table 3 of the form of 2019: 23 rows × 7 columns = 161 figures (specification §1.6). */
const requests: TableSpec = buildTable({
  key: 'requests',
  section: 3,
  title: '三、收到和处理政府信息公开申请情况',
  grid: requestGrid(groups),
  rows,
  columns: REQUEST_COLUMNS,
});

/** The form of 国办公开办函〔2019〕60号, report years 2019 and 2020: 22 + 161 + 15 = 198 figures. */
export const FORM_2019: FormSpec = {
  id: 'F2019',
  notice: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  fingerprints: ['本年新公开数量', '对外公开总数量', '其他对外管理服务事项'],
  headings: SIX_PARTS,
  tables: [PROACTIVE_2019, requests, REVIEW_TABLE],
  equations: [...requestEquations(rows.map((row) => row.key)), ...REVIEW_EQUATIONS],
};
