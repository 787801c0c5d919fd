import type { AnnualReport, Evidence } from '@gongkai/domain';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { wordsFor } from '../../similarity/names';
import { signedSentences } from '../../similarity/signature';
import { isGeneric } from '../../support/generic-problems';
import { hasSixParts } from '../../support/parts';
import { readPartFive } from '../../support/problem-clauses';
import { sentencesOf } from '../../support/sentences';
import { fail, notApplicable, pass, passWith } from '../../verdicts';

/** Part 五 with one problem sentence that could stand in anybody's report. */
export const genericProblems = defineRule({
  id: 'content/generic-problems',
  code: 'CON-03',
  version: 1,
  title: '第五部分问题应当具体',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容雷同、敷衍塞责的应予追责', mark: 'A' },
  decides:
    '第五部分只有一句话谈问题，这句话又与设定个数以上单位的报告相同，或者各分句都在本系统收录的通用表述之内（公开意识不强、存在一定差距、内容不够丰富等）的，提示核实。有两句以上谈问题的不提示。',
  remedy: '结合本单位实际写明具体问题：哪一类信息、哪个栏目、哪个环节，有无数据。',
  messages: {
    shared: '第五部分只有一句谈问题，并且有 {units} 个单位的报告与之相同：{sentence}',
    generic: '第五部分只有一句谈问题，都是通用表述：{sentence}',
  },
  thresholds: { units: { title: '多少个单位相同算通用', value: 3, unit: '个', min: 2, max: 1000 } },
  check: (report, context, limits) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const five = readPartFive(report);
    const [first] = five?.problems ?? [];
    if (!five || !first) return notApplicable('第五部分没有谈问题的文字');
    const sentences = sentencesOf(report).filter(({ section, start, text }) =>
      five.problems.some(
        (clause) => clause.section === section && clause.start >= start && clause.start < start + text.length,
      ),
    );
    const [only] = sentences;
    if (!only || sentences.length > 1) return pass;
    const evidence: Evidence[] = five.problems.map(({ text, place }) => ({
      figure: null,
      quote: text,
      expected: null,
      actual: null,
      place,
    }));
    const units = unitsSharing(report, context, only.text);
    if (units >= limits.units) return fail('shared', { units, sentence: only.text }, evidence);
    if (five.problems.every(({ text }) => isGeneric(text))) return fail('generic', { sentence: only.text }, evidence);
    return passWith(context.shared ? '问题表述没有与其他单位相同' : '问题表述不在通用表述之内');
  },
});

/** How many units of the region share the sentence; 0 if nobody counted. */
function unitsSharing(report: AnnualReport, context: RuleContext, sentence: string): number {
  const { shared, roster } = context;
  if (!shared) return 0;
  const words = wordsFor([
    ...(report.unit ? [report.unit] : []),
    ...(roster?.names ?? []),
    ...(roster?.ancestors ?? []),
  ]);
  const key = signedSentences(report, words).find(({ text }) => text === sentence)?.key;
  return key ? shared.countOf(key) : 0;
}
