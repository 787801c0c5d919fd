import { defineRule } from '../../define-rule';
import { cellOf, notFilled } from '../../support/cells';
import { rowNameOf } from '../../support/figure-names';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

/** R07: documents in force = those of last year + issued − repealed. */
export const stockOfDocuments = defineRule({
  id: 'history/stock-of-documents',
  code: 'XY-03',
  version: 1,
  title: '现行有效件数与上一年度衔接',
  severity: 'warning',
  basis: { text: '由表列含义推得：上年现行有效＋本年制发－本年废止＝本年现行有效；格式没有印明', mark: 'B' },
  decides:
    '两年都用 2021 年格式时，分规章、行政规范性文件核对。到期失效、清理后重新认定、机关间划转也会使等式不成立，因此只提示核实。2019、2020 年度统计的是对外公开总数，不与现行有效件数比较。',
  remedy: '核对现行有效文件目录；确因到期失效、清理或者划转造成的，作出说明即可。',
  messages: {
    unequal:
      '{row}：上年现行有效 {stock}＋本年制发 {issued}－本年废止 {repealed}＝{expected}，本年现行有效填 {inForce}，差 {difference}',
  },
  check: (report, context) => {
    const gate = yearBefore(report, context, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const { before } = gate;
    if (report.format !== 'F2021' || before.format !== 'F2021')
      return notApplicable('两年不都用 2021 年格式，文件件数的口径不同');
    const verdicts = ['rules', 'normativeDocs'].flatMap((row) => {
      const id = (column: string) => `proactive.${row}.${column}`;
      if (notFilled(['issued', 'repealed', 'inForce'].map((column) => cellOf(report, id(column))))) return [];
      const parts = [
        datedCell(before, id('inForce')),
        datedCell(report, id('issued')),
        datedCell(report, id('repealed')),
      ];
      const result = datedCell(report, id('inForce'));
      return [
        judgeNumbers(report, [...parts, result], (stock = 0, issued = 0, repealed = 0, inForce = 0) => {
          const expected = stock + issued - repealed;
          if (expected === inForce) return pass;
          const difference = Math.abs(expected - inForce);
          return fail(
            'unequal',
            { row: rowNameOf(result.id), stock, issued, repealed, expected, inForce, difference },
            [
              ...parts.map((cell) => datedEvidence(report, cell, { side: 'left' })),
              datedEvidence(report, result, { side: 'right', expected }),
            ],
          );
        }),
      ];
    });
    return verdicts.length > 0 ? settle(verdicts) : notApplicable('规章和行政规范性文件都没有填数');
  },
});
