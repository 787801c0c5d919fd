import { defineRule } from '../../define-rule';
import { cutOff } from '../../support/cut-off';
import { hasSixParts } from '../../support/parts';
import { partFive, readPartFive } from '../../support/problem-clauses';
import { sectionEvidence } from '../../support/section-evidence';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** Part 五 must name problems and say what is done about them. */
export const problemsAndMeasures = defineRule({
  id: 'content/problems-and-measures',
  code: 'CON-02',
  version: 1,
  title: '第五部分既有问题又有改进措施',
  severity: 'error',
  basis: { text: '《中华人民共和国政府信息公开条例》第五十条第（四）项：存在的主要问题及改进情况', mark: 'A' },
  decides:
    '第五部分的文字中应当有问题表述（不足、不够、差距、有待、薄弱等）和改进表述（下一步、将、加强、完善等）；只有“无”或者写不存在问题的，视为缺少问题。第五部分没有文字的由其他规则判断；其中有图片、文件中断的不作判断。',
  remedy: '写明本年度存在的主要问题，并逐项写明改进措施。',
  messages: {
    noProblem: '第五部分没有写存在的问题：{text}',
    noMeasure: '第五部分没有写改进措施：{text}',
    neither: '第五部分既没有写问题也没有写改进措施：{text}',
  },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const cut = cutOff(report);
    if (cut) return unread(cut.words);
    const [section] = partFive(report);
    const five = readPartFive(report);
    if (!section || !five) return notApplicable('第五部分没有文字');
    if (PLACEHOLDER.test(five.text)) return notApplicable('第五部分只有模板的填写说明');
    if (partFive(report).some(({ hasPicture, hasTable }) => hasPicture || hasTable))
      return open('第五部分有图片或者表格，内容可能在其中');
    const [problem, measure] = [five.problems.length > 0, five.measures.length > 0];
    if (problem && measure) return pass;
    const text = five.text.length > 40 ? `${five.text.slice(0, 40)}…` : five.text;
    const evidence = [sectionEvidence(section, five.text)];
    if (!problem && !measure) return fail('neither', { text }, evidence);
    return problem ? fail('noMeasure', { text }, evidence) : fail('noProblem', { text }, evidence);
  },
});

/** （文字描述）: what the official template asks for, left as it was. */
const PLACEHOLDER = /^[（(][^（）()]{0,20}(?:描述|填写|报告|说明)[^（）()]{0,10}[）)]$/;
