import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type Cell, numberIn } from '../../support/cells';
import { tableGate } from '../../support/judge-equations';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, open, pass } from '../../verdicts';

const CASES = ['review.total', 'litigationDirect.total', 'litigationAfterReview.total'];
const RECEIVED = ['requests.newRequests.total', 'requests.carriedOver.total'];

/** R17: reviews or lawsuits although there was no request in this year and the one before. */
export const casesWithoutRequests = defineRule({
  id: 'history/cases-without-requests',
  code: 'T4-02',
  version: 1,
  title: '有复议诉讼的应有申请',
  severity: 'warning',
  basis: { text: '本系统提出：复议、诉讼多由申请引起；因主动公开或者更早的申请引起的也有，只提示核实', mark: 'P' },
  decides: '复议、诉讼总计大于 0 的，本年和上年应收到过申请（新收与上年结转）。没有上一年度报告的不作判断。',
  remedy: '核对第三部分是否漏填申请，或者第四部分是否误填；确由更早的申请引起的，作出说明。',
  messages: { noRequests: '复议、诉讼共 {cases} 件，{year}年和{lastYear}年却都没有收到申请' },
  check: (report, context) => {
    const tables = [tableGate(report, 'requests'), tableGate(report, 'review')];
    for (const gate of tables) if ('verdict' in gate) return gate.verdict;
    const [cases, received] = [cellsOf(report, CASES), cellsOf(report, RECEIVED)];
    if (anyAbove(received)) return pass;
    if (!anyAbove(cases)) return judgeNumbers(report, cases, () => pass);
    const gate = yearBefore(report, context, 'requests');
    if ('verdict' in gate) return open('有复议或者诉讼而本年没有申请，又没有上一年度报告可以比对');
    const earlier = cellsOf(gate.before, RECEIVED);
    if (anyAbove(earlier)) return pass;
    return judgeNumbers(report, [...cases, ...received, ...earlier], (...numbers) =>
      fail(
        'noRequests',
        {
          cases: numbers.slice(0, cases.length).reduce((sum, number) => sum + number, 0),
          year: report.year ?? '本',
          lastYear: gate.before.year ?? '上',
        },
        [...cases, ...received, ...earlier].map((cell) => datedEvidence(report, cell)),
      ),
    );
  },
});

const cellsOf = (report: AnnualReport, ids: readonly string[]) => ids.map((id) => datedCell(report, id));

const anyAbove = (cells: readonly Cell[]) => cells.some((cell) => (numberIn(cell) ?? 0) > 0);
