import type { AnnualReport, UnitClass } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { judgeClaim, settle } from '../../support/claims/claim';
import { type Denial, denialsOf } from '../../support/claims/denials';
import { disputeClaims, wholeReadings } from '../../support/claims/dispute-claims';
import { readingEvidence, readingWords } from '../../support/claims/readings';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';
import { fail, open, passWith } from '../../verdicts';

/** 行政复议 N 件, 行政诉讼 N 件 in words, or their denial, against table 4. */
export const disputes = defineRule({
  id: 'narrative/disputes',
  code: 'NAR-04',
  version: 1,
  title: '文中复议诉讼数量与第四部分表格相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中数字与表格应当一致', mark: 'B' },
  decides:
    '正文中政府信息公开行政复议、行政诉讼的数量，与表格的总计、总计减尚未审结、维持纠正其他结果之和依次比对，符合其一即可；行政诉讼分别按未经复议直接起诉、复议后起诉和两者之和比对；写明维持、纠正、尚未审结的，与该栏比对。写“未发生”的按 0 比对。没有写明是政府信息公开案件的、其他年度的、下属单位的、约数，不符时不作判断。',
  remedy: '核对复议诉讼台账，改正正文或者表格。',
  messages: {
    conflict: '文中写“{words}”，表格为 {readings}，各种口径都不相符',
    denied: '文中写“{words}”，表格却有{readings}',
  },
  check: (report, context) => {
    const closed = tablesGate(report, 'review');
    if (closed) return closed;
    const unitClass = classOf(report, context);
    const numbers = disputeClaims(report, unitClass).map((claim) => judgeClaim(report, claim));
    return settle<'conflict' | 'denied'>(
      [...numbers, ...denialVerdicts(report, unitClass)],
      '正文没有写复议诉讼的数量',
    );
  },
});

const ABOUT_DISCLOSURE = /信息公开|公开信息|政务公开|依申请|公开(?:的)?申请|申请公开/;

function denialVerdicts(report: AnnualReport, unitClass: UnitClass | null): Verdict<'denied'>[] {
  return denialsOf(report, unitClass)
    .filter((denial) => !denial.qualified && (denial.sentence.section === 4 || isAbout(denial)))
    .flatMap((denial) => judgeDenial(report, denial));
}

const isAbout = ({ sentence }: Denial) => ABOUT_DISCLOSURE.test(sentence.text);

function judgeDenial(report: AnnualReport, denial: Denial): Verdict<'denied'>[] {
  const { subject, words, sentence } = denial;
  if (subject === 'request' || subject === 'other') return [];
  const readings = wholeReadings(report, subject, words);
  const [total] = readings;
  if (!total) return [];
  if (readings.some(({ value }) => value === 0)) return [passWith(`“${words}”与表格相符`)];
  const quote = { figure: null, quote: sentence.text, expected: total.value, actual: 0, place: sentence.place };
  const evidence = [{ ...quote, side: 'left' as const }, ...readingEvidence([total])];
  if (readings.some(({ value }) => value === null)) return [open(`“${words}”不能核对：表格有的格没有数字`, evidence)];
  if (denial.doubt) return [open(`“${words}”与表格不同：${denial.doubt}`, evidence)];
  return [fail('denied', { words, readings: readingWords([total]) }, evidence)];
}
