import type { AnnualReport, Evidence, FeeStatement } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { settle } from '../../support/claims/claim';
import { readingEvidence, readingOf, requestTotal } from '../../support/claims/readings';
import { tablesGate } from '../../support/claims/tables-gate';
import { deniesNotices, feeStatement } from '../../support/fee-statement';
import { fail, notApplicable, open, passWith } from '../../verdicts';

type MessageId = 'denied' | 'unreported' | 'withoutRequests' | 'notTens';

/** The fee statement of part 六 against table 3 and against the tariff. */
export const fees = defineRule({
  id: 'narrative/fees',
  code: 'NAR-07',
  version: 1,
  title: '信息处理费说明与表格相符',
  severity: 'error',
  basis: { text: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》', mark: 'A' },
  decides:
    '第六部分写没有发出收费通知，第三部分“逾期未缴费”却大于 0 的，不符；写收取了费用，本年新收和上年结转却都是 0 的，不符；只写没有收费而“逾期未缴费”大于 0 的，提示核实通知件数；按件每档 100 元、按量每页 10、20、40 元，费用总额应为 10 元的整数倍，否则提示核实。',
  remedy: '核对收费通知和缴费台账，改正第六部分或者第三部分。',
  messages: {
    denied: '第六部分写“{words}”，第三部分“申请人逾期未按收费通知要求缴纳费用”却有 {value} 件',
    unreported:
      '第三部分“申请人逾期未按收费通知要求缴纳费用”有 {value} 件，第六部分却没有说明发出收费通知的情况：{words}',
    withoutRequests: '第六部分写收费 {value} 元，第三部分本年新收和上年结转却都是 0',
    notTens: '信息处理费 {value} 元不是 10 元的整数倍，与收费标准不符',
  },
  check: (report) => {
    const closed = tablesGate(report, 'requests');
    if (closed) return closed;
    const statement = feeStatement(report);
    if (!statement) return notApplicable('第六部分没有说明信息处理费');
    const verdicts: Verdict<MessageId>[] = [
      ...againstOverdue(report, statement),
      ...againstRequests(report, statement),
      ...amountsOf(statement).flatMap((amount) => againstTariff(statement, amount)),
    ];
    return settle(verdicts, '费用说明中没有可以核对的内容');
  },
});

const quoteOf = (
  { quote, place }: FeeStatement,
  actual: number | null,
  expected: number | string | null,
): Evidence => ({
  figure: null,
  quote,
  expected,
  actual,
  place,
  side: 'left',
});

const amountsOf = ({ notified, received }: FeeStatement): number[] => [
  ...new Set([notified, received].flatMap((amount) => (amount !== null && amount > 0 ? [amount] : []))),
];

function againstOverdue(report: AnnualReport, statement: FeeStatement): Verdict<MessageId>[] {
  // The form of 2019 has no such row.
  if (!report.figures['requests.otherHandling.feeOverdue.total']) return [];
  const overdue = readingOf(report, '逾期未缴费', [requestTotal('otherHandling.feeOverdue')]);
  if (overdue.value === 0) return [passWith('第六部分的费用说明与“逾期未缴费”0 件相符')];
  const evidence = [quoteOf(statement, statement.notices ?? 0, overdue.value), ...readingEvidence([overdue])];
  const denies = deniesNotices(statement);
  if (!denies && !statement.none) return [];
  if (overdue.value === null) return [open('“逾期未缴费”总计没有数字，不能核对', evidence)];
  const params = { words: statement.quote, value: overdue.value };
  return [denies ? fail('denied', params, evidence) : fail('unreported', params, evidence, 'warning')];
}

function againstRequests(report: AnnualReport, statement: FeeStatement): Verdict<MessageId>[] {
  const amount = Math.max(...amountsOf(statement), 0);
  if (amount === 0) return [];
  const all = readingOf(report, '新收加上年结转', [requestTotal('newRequests'), requestTotal('carriedOver')]);
  const evidence = [quoteOf(statement, amount, 0), ...readingEvidence([all])];
  if (all.value === null) return [open('申请数量没有数字，不能与收费核对', evidence)];
  return all.value === 0 ? [fail('withoutRequests', { value: amount }, evidence)] : [passWith('有收费，也有申请')];
}

function againstTariff(statement: FeeStatement, amount: number): Verdict<MessageId>[] {
  if (amount % 10 === 0) return [];
  return [fail('notTens', { value: amount }, [quoteOf(statement, amount, '10 的整数倍')], 'warning')];
}
