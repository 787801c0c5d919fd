import { defineRule } from '../../define-rule';
import { judgeClaims } from '../../support/claims/claim';
import { decisionClaims } from '../../support/claims/decision-claims';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';

/** 行政许可 N 件, 行政处罚 N 件 in words against table 2. */
export const decisions = defineRule({
  id: 'narrative/decisions',
  code: 'NAR-06',
  version: 1,
  title: '文中许可处罚强制数量与第二部分表格相符',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中数字与表格应当一致', mark: 'B' },
  decides:
    '正文中作出、办理的行政许可、行政处罚、行政强制数量，与第二部分表格“本年处理决定数量”（60号格式为“处理决定数量”）比对。公开、公示的条数不等于决定数量，不符时不作判断；事项、目录、裁量标准、案例等的数量，约数，其他年度或者下属单位的数不参与。',
  remedy: '核对执法台账，改正正文或者表格；公示条数与决定数量口径不同的，在正文中写明。',
  messages: { conflict: '文中写“{words}”，表格为 {readings}，不相符' },
  check: (report, context) => {
    const closed = tablesGate(report, 'proactive');
    if (closed) return closed;
    return judgeClaims(report, decisionClaims(report, classOf(report, context)), '正文没有写许可处罚强制的数量');
  },
});
