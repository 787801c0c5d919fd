import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { settle } from '../../support/claims/claim';
import { subjectsIn } from '../../support/claims/subjects';
import { listEvidence } from '../../support/list-evidence';
import { type CountList, countLists, isCompletedLater } from '../../support/lists';
import { fail, open, pass } from '../../verdicts';

/** A 其中 list that leaves a part of its total unnamed: usual, but worth knowing. */
export const listBelowTotal = defineRule({
  id: 'counts/list-below-total',
  code: 'CNT-02',
  version: 1,
  title: '其中明细是否列全',
  severity: 'info',
  basis: { text: '多数报告的其中明细与总数相等，只列一部分的也常见', mark: 'B' },
  decides:
    '总数和“其中”两项以上都是准确数并且计量单位相同的，各项之和小于总数时提示差额。申请、复议等的明细，只列一项、有约数或者计量单位不同的不提示。',
  remedy: '明细没有列全的，可补“其他 N 条”；数字有误的改正。',
  messages: { below: '总数 {total}，其中 {parts} 之和为 {sum}，还有 {gap} 没有列明' },
  check: (report) =>
    settle<'below'>(
      countLists(report)
        .filter(({ total }) => subjectsIn(total.lead + total.tail).length === 0)
        .flatMap((list) => judge(report, list)),
      '没有可以核对的其中明细',
    ),
});

function judge(report: AnnualReport, list: CountList): Verdict<'below'>[] {
  const { total, members, sum, approx, mixed } = list;
  if (members.length < 2) return [];
  if (sum >= total.count.value || isCompletedLater(report, list)) return [pass];
  if (approx || mixed)
    return [open(approx ? '其中有约数，不能核对差额' : '其中各项计量单位不同，不能核对差额', listEvidence(list))];
  const parts = members.map(({ count }) => count.value).join('、');
  return [fail('below', { total: total.count.value, parts, sum, gap: total.count.value - sum }, listEvidence(list))];
}
