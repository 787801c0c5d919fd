import { edited, reportOf, reworded, swapped } from '../../testing/copies';
import { describeRule } from '../../testing/describe-rule';
import { ownSentences } from '../../testing/town-text';
import { repeatedText } from './repeated-text';

const town = '示例旗青山镇人民政府';
const text = ownSentences(3, 20);
const last = reportOf(town, 2022, text);
const older = reportOf(town, 2021, ownSentences(4, 20));
const mixed = (repeated: number) => [...text.slice(0, repeated), ...ownSentences(5, 20 - repeated)];

/** Ten pairs, both sides of each. */
const tenPairs = Array.from({ length: 10 }, () => [
  { side: 'left' as const },
  { side: 'right' as const, place: null },
]).flat();

describeRule(repeatedText, {
  pass: [
    { name: 'a new text', report: reportOf(town, 2023, ownSentences(6, 20)), context: { previous: last } },
    {
      name: 'a text of which just less than the limit is old',
      report: reportOf(town, 2023, mixed(13)),
      context: { previous: last },
    },
    {
      name: 'a text whose every sentence is rewritten',
      report: reportOf(town, 2023, reworded(text)),
      context: { previous: last },
    },
  ],
  fail: [
    {
      name: 'three quarters taken over: a warning',
      report: reportOf(town, 2023, mixed(15)),
      context: { previous: last },
      message: 'repeated',
      sentence: `正文 20 句中有 15 句（75%）与本单位 2022 年报告重复，例如：${text[0]}`,
      evidence: tenPairs,
      severity: 'warning',
    },
    {
      name: 'all taken over, with other figures and another year: an error',
      report: reportOf(town, 2023, swapped(text, { '2022': '2023' })),
      context: { previous: last },
      message: 'repeated',
      sentence: `正文 20 句中有 20 句（100%）与本单位 2022 年报告重复，例如：${swapped(text, {})[0]}`,
      evidence: tenPairs,
      severity: 'error',
    },
    {
      name: 'the year before last, where last year was new',
      report: reportOf(town, 2023, ownSentences(4, 20)),
      context: { previous: last, earlier: [older] },
      message: 'repeated',
      sentence: `正文 20 句中有 20 句（100%）与本单位 2021 年报告重复，例如：${ownSentences(4, 1)[0]}`,
      evidence: tenPairs,
      severity: 'error',
    },
    {
      name: 'a fifth edited',
      report: reportOf(town, 2023, edited(text, 99)),
      context: { compare: [{ label: '去年', relation: 'own', year: 2022, report: last }] },
      message: 'repeated',
      sentence: `正文 20 句中有 16 句（80%）与本单位 2022 年报告重复，例如：${text[0]}`,
      evidence: tenPairs,
      severity: 'warning',
    },
  ],
  notApplicable: [
    { name: 'a report without earlier ones', report: last, reason: '没有本单位往年的报告可以比对' },
    { name: 'a report compared with a later one', report: last, context: { previous: reportOf(town, 2023, text) } },
  ],
  undetermined: [
    {
      name: 'a text of four sentences',
      report: reportOf(town, 2023, text.slice(0, 4)),
      context: { previous: last },
      reason: '正文可比的句子只有 4 句，不足以比较',
    },
  ],
});
