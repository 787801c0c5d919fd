import { defineRule } from '../../define-rule';
import { cellOf } from '../../support/cells';
import { figureName } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

/** Cells for what fits nowhere else, each with the total it is part of. */
const PAIRS = {
  F2021: [
    ['requests.newRequests.otherOrg', 'requests.newRequests.total'],
    ['requests.otherHandling.other.total', 'requests.resultsTotal.total'],
  ],
  F2019: [['requests.newRequests.otherOrg', 'requests.newRequests.total']],
} as const;

/** Most requests put under 其他. */
export const otherShare = defineRule({
  id: 'arithmetic/other-share',
  code: 'T3-05',
  version: 1,
  title: '申请和结果不集中于“其他”',
  severity: 'warning',
  basis: { text: '本系统提出：大部分申请归入“其他”，多为没有按申请人和办理结果分类', mark: 'P' },
  decides:
    '总计达到设定数的，本年新收中“法人或其他组织—其他”、办理结果中“（六）其他处理 3.其他”所占比例不超过设定的百分比。',
  remedy: '对照申请登记台账，按申请人类别和办理结果逐件归类。',
  messages: { most: '{figure} {count} 件，占总计 {total} 件的 {share}%，超过 {limit}%' },
  thresholds: {
    share: { title: '比例超过', value: 50, unit: '%', min: 1, max: 100 },
    least: { title: '总计至少', value: 10, unit: '件', min: 1, max: 10000 },
  },
  check: (report, _, limits) => {
    const gate = tableGate(report, 'requests');
    if ('verdict' in gate) return gate.verdict;
    const pairs = report.format === 'F2021' ? PAIRS.F2021 : PAIRS.F2019;
    const verdicts = pairs.flatMap(([part, whole]) => {
      // A row the report does not have is another rule's matter.
      if (cellOf(report, part).figure.state === 'missingCell') return [];
      const cells = [datedCell(report, part), datedCell(report, whole)];
      return [
        judgeNumbers(report, cells, (count = 0, total = 0) => {
          if (total < limits.least || count * 100 <= total * limits.share) return pass;
          const share = Math.round((count * 1000) / total) / 10;
          return fail(
            'most',
            { figure: figureName(part), count, total, share, limit: limits.share },
            cells.map((cell) => datedEvidence(report, cell)),
          );
        }),
      ];
    });
    return verdicts.length > 0 ? settle(verdicts) : notApplicable('表格没有“其他”一行一列');
  },
});
