import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { claimWords, judgeClaim, settle } from '../../support/claims/claim';
import { type RequestNumber, requestNumbers } from '../../support/claims/request-claims';
import { requestReadings } from '../../support/claims/request-readings';
import type { RequestRole } from '../../support/claims/request-roles';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';
import { together } from '../../support/claims/together';
import { passWith } from '../../verdicts';

const ROLES: readonly RequestRole[] = ['intake', 'bare', 'carriedOver', 'carriedForward', 'carried'];

/** 收到申请 N 件 in words against table 3, in every reading. */
export const requestsReceived = defineRule({
  id: 'narrative/requests-received',
  code: 'NAR-01',
  version: 1,
  title: '文中申请数量与第三部分表格相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中数字与表格应当一致', mark: 'B' },
  decides:
    '正文中收到、新收、受理、办理政府信息公开申请的数量，与总计列依次比对：本年新收、新收加上年结转、办理结果总计，符合其一即可；写明上年结转、结转下年度的，与该行比对。写多种渠道的，合计符合也算。信访、咨询、复议等其他事项，其他年度或者不足一年的数，其中明细，增减数不参与；约数、一种渠道或者一类申请人的数、下属单位的数、时间不明的累计数，不符时不作判断。',
  remedy: '核对依申请公开登记台账，改正正文或者表格；两处口径不同的，在正文中写明。',
  messages: { conflict: '文中写“{words}”，表格为 {readings}，各种口径都不相符' },
  check: (report, context) => {
    const closed = tablesGate(report, 'requests');
    if (closed) return closed;
    const all = requestNumbers(report, classOf(report, context));
    const verdicts = all.filter(({ role }) => ROLES.includes(role)).map((number) => judge(report, number, all));
    return settle(verdicts, '正文没有写收到申请的数量');
  },
});

function judge(report: AnnualReport, number: RequestNumber, all: readonly RequestNumber[]): Verdict<'conflict'> {
  const claim = { stated: number.stated, readings: requestReadings(report, number.role), doubt: number.doubt };
  const verdict = judgeClaim(report, claim);
  if (verdict.outcome === 'pass' || (number.role !== 'intake' && number.role !== 'bare')) return verdict;
  const sum = together(number, all);
  const fit = claim.readings.find(({ value }) => value !== null && value === sum);
  return fit ? passWith(`“${claimWords(claim)}”与同句其他数量合计 ${sum}，与${fit.name}相符`) : verdict;
}
