import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { STALE_DOCUMENTS } from '../../support/lists/stale-documents';
import { fail, open, pass } from '../../verdicts';

/** Documents of the time of the first Regulation, cited as if they still applied. */
export const staleDocuments = defineRule({
  id: 'copying/stale-documents',
  code: 'CPY-08',
  version: 1,
  title: '没有引用失效或者过时的文件',
  severity: 'warning',
  basis: { text: '本系统维护的过时文件名单（各文件的失效依据尚待逐一核实）', mark: 'C' },
  decides:
    '名单中的文件（例如《政府信息公开目录系统实施指引》）在其适用年份之后仍被引用的，提示核实；写明废止、修订的句子不算。',
  remedy: '核实文件是否仍然有效，改引现行文件。',
  messages: { stale: '引用了过时的文件“{name}”（{because}）：{sentence}' },
  check: (report) => {
    const { year } = report;
    const cited = STALE_DOCUMENTS.flatMap((document) => {
      const found = findWords(report, document.pattern, (_, { text }) => !/废止|失效|修订/.test(text));
      const [first] = found;
      return first ? [{ document, first, evidence: found.map((each) => each.evidence) }] : [];
    });
    if (cited.length === 0) return pass;
    if (year === null)
      return open(
        '报告年度不明，不能判断所引文件当时是否适用',
        cited.flatMap(({ evidence }) => evidence),
      );
    const stale = cited.filter(({ document }) => year > document.until);
    if (stale.length === 0) return pass;
    return stale.map(({ document: { name, because }, first, evidence }) =>
      fail('stale', { name, because, sentence: first.sentence.text }, evidence),
    );
  },
});
