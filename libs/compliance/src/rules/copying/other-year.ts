import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type FoundWords, findWords } from '../../support/found-words';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** A year that a copied text brought along. */
export const otherYear = defineRule({
  id: 'copying/other-year',
  code: 'CPY-04',
  version: 1,
  title: '正文年份与报告年度相符',
  severity: 'error',
  basis: {
    text: '实例：2021 年的报告为 2021 年作计划，2023 年的报告写 2022 年发布多少条；报告应反映上一年度',
    mark: 'B',
  },
  decides:
    '第一部分以另一年份起头、陈述本单位公开或受理数量的句子，以及为报告年度或更早年份作打算（“某年，我镇将继续……”）的句子为不符。比较、沿革、引文和针对往年问题的整改不算；题名与统计期限年份不一致的，不作判断。',
  remedy: '核对该句所述年份，改为本报告年度或下一年度；同时检查该段内容是否照搬旧报告。',
  messages: {
    stated: '报告年度为 {year} 年，正文却陈述 {other} 年的情况（{count} 处）：{sentence}',
    planned: '报告年度为 {year} 年，正文却为 {other} 年作打算（{count} 处）：{sentence}',
  },
  check: (report) => {
    const { year } = report;
    if (report.sections.every(({ text }) => text === '')) return notApplicable('报告没有正文');
    if (year === null) return open('报告年度不明，不能核对正文年份');
    if (new Set(report.years.filter(({ source }) => source !== 'text').map((each) => each.year)).size > 1)
      return open('题名、统计期限和文件名的年份不一致，不能核对正文年份');
    const fails = [
      ...failsFor('stated', statements(report, year), year),
      ...failsFor('planned', plans(report, year), year),
    ];
    return fails.length > 0 ? fails : pass;
  },
});

const SUBJECT = '(?:我|本|全)[\\p{Script=Han}]{1,4}|[\\p{Script=Han}]{2,14}(?:苏木|镇|乡|街道|局|政府|办事处|委员会)';
const COUNTED = '(?:公开|发布|收到|受理|制发|推送|更新|转发)[^。；;]{0,30}\\d+(?:余|多)?[条件篇次份]';
const STATED = new RegExp(
  `^(?:[（(][一二三四五六][）)][^。，；]{0,16}[。：:]?|[一二三四五六1-6][、.．]?(?:是)?)?(?:截[至止](?:到)?)?(\\d{4})年(?:度|全年|间)?(?:底|末|12月(?:底|末|31日)?)?[，,]?(?:${SUBJECT}|共|累计|全年|通过|依托|主动|在)?[^。；;]{0,40}?${COUNTED}`,
  'gu',
);
/** The year stands there for another reason than to say when this was. */
const EXPLAINED =
  /同比|环比|较|相比|比\d|与\d{4}年|以来|[起自从]\d{4}|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[起开始]|上一?年|去年|前年|回顾|存在|问题|整改|印发|《|〔|持平|增长|下降|(?<!截)至\d{4}年|历年|往年|成立|开通|建成|修订|十[三四五]五|(?:计入|列入|纳入)(?:\d{4}年|下一?年)/;

/** Statements with a count about another year; a sentence that names the own year as well compares. */
function statements(report: AnnualReport, year: number): FoundWords[] {
  const own = new RegExp(`${year}年`);
  return findWords(
    report,
    STATED,
    (match, { section, text }) =>
      section === 1 &&
      Number(match[1]) !== year &&
      plausible(match[1], year) &&
      !own.test(text) &&
      !EXPLAINED.test(text),
  );
}

const PLAN =
  /(?<!\d)(\d{4})年(?:度)?(?:[，,]?[^。；;，,\d]{0,16}?(?:将(?:会)?(?=继续|进一步|着力|重点|加强|加大|不断|认真|围绕|坚持|从以下|严格|持续|努力|深入|积极)|拟(?=开展|加强|做好|推进|完善|从)|计划(?=开展|加强|做好|推进|完善)|要(?=继续|进一步|着力|重点|加强))|(?:政府信息公开|政务公开)?工作(?:打算|计划|思路|安排)(?=[：:。]|如下|主要))/gu;
/** Then 将 is no future: 将……作为、纳入; or the plan of an earlier report is told. */
const NO_PLAN = /作为|纳入|列入|融入|贯穿|提出|报告中|上一?年|去年|已经?|完成/;

function plans(report: AnnualReport, year: number): FoundWords[] {
  return findWords(
    report,
    PLAN,
    (match, { text }) => Number(match[1]) <= year && plausible(match[1], year) && !NO_PLAN.test(text),
  );
}

/** Years far off are part of a name or a slip of reading. */
const plausible = (printed: string | undefined, year: number) => Math.abs(Number(printed) - year) <= 4;

function failsFor<MessageId extends 'stated' | 'planned'>(
  message: MessageId,
  found: readonly FoundWords[],
  year: number,
) {
  return [...new Set(found.map(({ match }) => match[1] ?? ''))].map((other) => {
    const same = found.filter(({ match }) => match[1] === other);
    const sentence = same[0]?.sentence.text ?? '';
    const evidence = same.map((each) => ({
      ...each.evidence,
      actual: Number(other),
      expected: message === 'stated' ? year : year + 1,
    }));
    return fail(message, { year, other, count: same.length, sentence }, evidence);
  });
}
