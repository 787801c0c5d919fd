import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { findWords, quotedWords } from '../../support/found-words';
import type { Sentence } from '../../support/sentences';
import { fail, pass } from '../../verdicts';

/** Marks of papers that must not be published. */
export const secrecyMarkers = defineRule({
  id: 'sensitive/secrecy-markers',
  code: 'SEN-03',
  version: 1,
  title: '没有涉密和内部标志',
  severity: 'warning',
  basis: { text: '条例第十四条、第十七条：依法确定为国家秘密的政府信息不予公开；公开前应当审查', mark: 'A' },
  decides:
    '查找密级标志（“秘密★”“机密”单独成行、“密级：”）、“内部资料，注意保存”“不得外传”、“此件不公开”以及带“密”字的文号；“国家秘密”“工作秘密”“涉密信息不公开”等叙述不算。',
  remedy: '立即核实该文件能否公开；确属不应公开的，撤下报告并按保密规定处置。',
  messages: { marked: '含有涉密或者内部标志{words}：{sentence}' },
  check: (report) => {
    const found = findWords(paragraphs(report).filter(mayBeMarked), MARK);
    const [first] = found;
    if (!first) return pass;
    const words = quotedWords(found.map(({ word }) => word.trim()));
    return fail(
      'marked',
      { words, sentence: first.sentence.text },
      found.map(({ evidence }) => evidence),
    );
  },
});

/** Title, header and paragraphs whole, because a mark stands alone in its line. */
function paragraphs(report: AnnualReport): Sentence[] {
  const nowhere = { section: null, start: 0 };
  const header = report.preamble.paragraphs ?? [report.preamble];
  return [
    { ...nowhere, text: report.title ?? '', place: report.titlePlace },
    ...header.map(({ text, place }) => ({ ...nowhere, text, place })),
    ...report.sections.flatMap(({ number, paragraphs: own }) =>
      own.map(({ text, place }) => ({ text, section: number, start: 0, place })),
    ),
  ];
}

/** The pattern tries every place of a paragraph; most have none of its words at all. */
const mayBeMarked = ({ text }: Sentence) => /密|内部|件不|公开(?:方式|属性)/.test(text);

const MARK = new RegExp(
  [
    '(?:绝密|机密|秘密)\\s{0,3}[★☆]',
    '^[ \\t\u3000]{0,20}[【\\[（(]?(?:绝密|机密|秘密)[】\\]）)]?[ \\t\u3000]{0,20}$',
    '密级\\s{0,3}[:：]\\s{0,3}(?:绝密|机密|秘密)',
    '内部(?:资料|文件|材料|刊物)[，,；;：:！!\\s]{0,2}(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传|不得公开|禁止复制)',
    '^[ \\t\u3000]{0,20}[【\\[（(]?内部(?:资料|文件|材料)[】\\]）)]?[ \\t\u3000]{0,20}$',
    '(?:此件|本件|该件)(?:不公开|不予公开|不宜公开)',
    '公开(?:方式|属性)\\s{0,3}[:：]\\s{0,3}(?:不公开|不予公开)',
    '[\\p{Script=Han}]{1,6}密(?:发|函|电|字)?[〔\\[]20\\d{2}[〕\\]]\\d+号',
  ].join('|'),
  'gmu',
);
