import type { FigureId } from '@gongkai/domain';
import { type CellChange, withFields, withFigures, withLostTables, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { shiftedColumns } from './shifted-columns';

const COLUMNS = [
  'naturalPerson',
  'enterprise',
  'researchInst',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
];
const row = (key: string, cells: CellChange[]): Record<FigureId, CellChange> =>
  Object.fromEntries(COLUMNS.map((column, index) => [`requests.${key}.${column}`, cells[index] ?? 0]));
const shifted = row('newRequests', [3, 1, 0, 0, 0, 4, 0]);

describeRule(shiftedColumns, {
  pass: [
    { name: 'rows that add up', report: reportFixture(withFigures(row('newRequests', [3, 1, 0, 0, 0, 0, 4]))) },
    {
      name: 'a row that a shift does not mend',
      report: reportFixture(withFigures(row('newRequests', [3, 1, 0, 0, 0, 0, 5]))),
    },
    {
      name: 'another broken row that a shift does not mend',
      report: reportFixture(withFigures({ ...shifted, ...row('granted', [1, 0, 0, 0, 0, 0, 2]) })),
    },
    {
      name: 'a one under a column and no total',
      report: reportFixture(withFigures(row('newRequests', [0, 0, 0, 0, 1, 0, 0]))),
    },
  ],
  fail: [
    {
      name: 'rows that a shift mends',
      report: reportFixture(withFigures({ ...shifted, ...row('granted', [2, 0, 0, 0, 0, 2, 'blank']) })),
      message: 'shifted',
      fails: 2,
      sentence: '一、本年新收政府信息公开申请数量的数字疑似整行错开一列：3、1、0、0、0、4、0，右移一列后合计相符',
      evidence: [
        { figure: 'requests.newRequests.naturalPerson', expected: 0, actual: 3 },
        { expected: 3, actual: 1 },
        { expected: 1 },
        {},
        {},
        {},
        { figure: 'requests.newRequests.total', expected: 4, actual: 0 },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without such a table', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    { name: 'a table in a picture', report: reportFixture(withLostTables('picture', 'requests')), fault: 'reading' },
    {
      name: 'a row whose digits ran together',
      report: reportFixture(withFigures(shifted), withMessage('digits-fused', '数字粘连')),
      fault: 'reading',
    },
    {
      name: 'a row that was not read',
      report: reportFixture(withFigures(row('granted', Array(7).fill('missingCell')))),
      fault: 'open',
    },
  ],
});
