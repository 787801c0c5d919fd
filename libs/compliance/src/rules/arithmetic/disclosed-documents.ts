import { defineRule } from '../../define-rule';
import { rowNameOf } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

/** R10: what was disclosed this year is among all that is disclosed. */
export const disclosedDocuments = defineRule({
  id: 'arithmetic/disclosed-documents',
  code: 'R10',
  version: 1,
  title: '对外公开总数不少于本年新公开数',
  severity: 'warning',
  basis: { text: '2019 年格式（国办公开办函〔2019〕60号）表列含义：对外公开总数量包含本年新公开数量', mark: 'P' },
  decides:
    '2019、2020 年度：规章、规范性文件的对外公开总数量不少于本年新公开数量。本年新公开可以多于本年新制作，不作比较。',
  remedy: '核对文件目录中已公开的总数和本年新公开的件数。',
  messages: { fewer: '{row}：本年新公开 {disclosed} 件，对外公开总数量只填 {all} 件' },
  check: (report) => {
    if (report.format !== 'F2019') return notApplicable('本报告所用格式没有对外公开总数量');
    const gate = tableGate(report, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const verdicts = ['rules', 'normativeDocs'].map((row) => {
      const [part, whole] = ['disclosed', 'totalDisclosed'].map((column) => `proactive19.${row}.${column}`);
      const cells = [datedCell(report, whole ?? ''), datedCell(report, part ?? '')];
      return judgeNumbers(report, cells, (all = 0, disclosed = 0) =>
        all >= disclosed
          ? pass
          : fail(
              'fewer',
              { row: rowNameOf(part ?? ''), disclosed, all },
              cells.map((cell) => datedEvidence(report, cell)),
            ),
      );
    });
    return settle(verdicts);
  },
});
