import { defineRule } from '../../define-rule';
import { judgeClaims } from '../../support/claims/claim';
import { requestNumbers } from '../../support/claims/request-claims';
import { requestReadings } from '../../support/claims/request-readings';
import type { RequestRole } from '../../support/claims/request-roles';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';

const ELSEWHERE: readonly RequestRole[] = ['intake', 'bare', 'carriedOver', 'carriedForward', 'carried'];

/** 予以公开 N 件, 办结 N 件 in words against the results of table 3. */
export const results = defineRule({
  id: 'narrative/results',
  code: 'NAR-03',
  version: 1,
  title: '文中办理结果与第三部分表格相符',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中数字与表格应当一致', mark: 'B' },
  decides:
    '正文中予以公开、部分公开、不予公开、无法提供、不予处理、其他处理和办结、答复的数量，与总计列比对：予以公开可以含部分公开；不予公开可以含无法提供、不予处理和其他处理；办结、答复可以不含不予处理和其他处理，也可以只计本年新收。表格总计栏空白的，用该行各列之和。约数、一种渠道或者一类申请人的数、下属单位的数不作判断。',
  remedy: '核对办理台账，改正正文或者表格。',
  messages: { conflict: '文中写“{words}”，表格为 {readings}，各种口径都不相符' },
  check: (report, context) => {
    const closed = tablesGate(report, 'requests');
    if (closed) return closed;
    const claims = requestNumbers(report, classOf(report, context))
      .filter(({ role }) => !ELSEWHERE.includes(role))
      .map(({ stated, role, doubt }) => ({ stated, readings: requestReadings(report, role), doubt }));
    return judgeClaims(report, claims, '正文没有写办理结果的数量');
  },
});
