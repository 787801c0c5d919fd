import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { cellOf, notFilled } from '../../support/cells';
import { rowNameOf } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

type Answer = Verdict<'lost' | 'tooMany'>;

const ROWS = ['rules', 'normativeDocs'];
const COLUMNS = ['inForce', 'repealed', 'issued'];
const id = (row: string, column: string) => `proactive.${row}.${column}`;

/** R08 in its safe form, and R09: what was issued is in force or repealed; no more is repealed than there was. */
export const documentsInForce = defineRule({
  id: 'arithmetic/documents-in-force',
  code: 'T2-02',
  version: 1,
  title: '制发、废止与现行有效件数相容',
  severity: 'warning',
  basis: { text: '由表列含义推得：本年制发的文件要么现行有效，要么已经废止；废止的应当先有', mark: 'P' },
  decides:
    '2021 年格式，分规章、行政规范性文件核对：现行有效＋本年废止不少于本年制发；有上一年度同格式报告的，本年废止不多于上年现行有效＋本年制发。有一格不是数字的，该项不作判断；整行填“/”等符号的不适用。',
  remedy: '对照文件目录核对三个数；年内到期失效的，作出说明。',
  messages: {
    lost: '{row}：本年制发 {issued} 件，现行有效 {inForce} 件与本年废止 {repealed} 件合计还少 {difference} 件',
    tooMany: '{row}：本年废止 {repealed} 件，上年现行有效 {stock} 件与本年制发 {issued} 件合计还少 {difference} 件',
  },
  check: (report, context) => {
    if (report.format !== 'F2021') return notApplicable('2021 年以前的格式没有废止和现行有效件数');
    const gate = tableGate(report, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const earlier = yearBefore(report, context, 'proactive');
    const before = 'before' in earlier && earlier.before.format === 'F2021' ? earlier.before : null;
    const rows = ROWS.filter((row) => !notFilled(COLUMNS.map((column) => cellOf(report, id(row, column)))));
    if (rows.length === 0) return notApplicable('规章和行政规范性文件都没有填数');
    return settle(
      rows.flatMap((row) => [judgeIssued(report, row), ...(before ? [judgeRepealed(report, before, row)] : [])]),
    );
  },
});

function judgeIssued(report: AnnualReport, row: string): Answer {
  const cells = COLUMNS.map((column) => datedCell(report, id(row, column)));
  return judgeNumbers(report, cells, (inForce = 0, repealed = 0, issued = 0): Answer => {
    const difference = issued - inForce - repealed;
    if (difference <= 0) return pass;
    return fail(
      'lost',
      { row: rowNameOf(id(row, 'issued')), issued, inForce, repealed, difference },
      cells.map((cell, index) => datedEvidence(report, cell, { side: index < 2 ? 'left' : 'right' })),
    );
  });
}

function judgeRepealed(report: AnnualReport, before: AnnualReport, row: string): Answer {
  const cells = [
    datedCell(before, id(row, 'inForce')),
    datedCell(report, id(row, 'issued')),
    datedCell(report, id(row, 'repealed')),
  ];
  return judgeNumbers(report, cells, (stock = 0, issued = 0, repealed = 0): Answer => {
    const difference = repealed - stock - issued;
    if (difference <= 0) return pass;
    return fail(
      'tooMany',
      { row: rowNameOf(id(row, 'repealed')), repealed, stock, issued, difference },
      cells.map((cell, index) => datedEvidence(report, cell, { side: index < 2 ? 'left' : 'right' })),
    );
  });
}
