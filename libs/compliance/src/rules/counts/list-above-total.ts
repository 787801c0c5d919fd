import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { settle } from '../../support/claims/claim';
import { listEvidence } from '../../support/list-evidence';
import { type CountList, countLists, isSteady } from '../../support/lists';
import { fail, open, pass } from '../../verdicts';

/** A 其中 list whose members add up to more than its total. */
export const listAboveTotal = defineRule({
  id: 'counts/list-above-total',
  code: 'CNT-01',
  version: 1,
  title: '其中明细之和不超过总数',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；明细之和不应大于总数', mark: 'B' },
  decides:
    '总数和“其中”各项都是准确数并且计量单位相同的，各项之和大于总数为不符；各项是发布渠道的，可能一条信息多渠道发布，列为核实。约数、明细中途另起一句话的、明细里还有明细的，不作判断。',
  remedy: '核对台账，改正总数或者明细；一条信息多渠道发布的，写明口径。',
  messages: { above: '总数 {total}，其中 {parts} 之和为 {sum}，多 {more}' },
  check: (report) => settle<'above'>(countLists(report).flatMap(judge), '没有可以核对的其中明细'),
});

function judge(list: CountList): Verdict<'above'>[] {
  const { total, members, sum, channels } = list;
  if (members.length === 0) return [];
  if (sum <= total.count.value) return list.mixed && sum < total.count.value ? [] : [pass];
  const evidence = listEvidence(list);
  const doubt = doubtAbout(list);
  if (doubt) return [open(`其中各项之和 ${sum} 大于总数 ${total.count.value}，但${doubt}`, evidence)];
  const parts = members.map(({ count }) => count.value).join('、');
  const params = { total: total.count.value, parts, sum, more: sum - total.count.value };
  return [fail('above', params, evidence, channels ? 'warning' : undefined)];
}

function doubtAbout(list: CountList): string | null {
  if (list.approx) return '其中有约数';
  if (!isSteady(list)) return '后面的数可能不属于这个明细';
  return list.total.count.parent === null ? null : '总数本身是另一明细中的一项';
}
