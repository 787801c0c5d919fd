import { formById, type TableReading } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** Labels of rows or columns in other words than the form's. */
export const alteredLabels = defineRule({
  id: 'table/altered-labels',
  code: 'TAB-04',
  version: 1,
  title: '表格栏目用语规范',
  severity: 'warning',
  basis: {
    text: '国办公开办函〔2021〕30号年度报告格式的表格；实例：行政规范性文件写成规范性文件、行政事业性写成行政事业型',
    mark: 'A',
  },
  decides:
    '行、列标题与规定用语比对，相似而不相同的合并为一个问题。只是末尾缺字的可能是窄格换行时丢失，不作判断；括号内的说明、空格和标点不算改动。',
  remedy: '恢复规定的栏目名称。',
  messages: { altered: '{count} 处栏目名称与规定不同：{labels}' },
  check: (report) => {
    if (!formById(report.format)) return notApplicable('本报告所用格式没有本系统收录的统计表');
    const seen = report.tables.filter(({ found, table }) => ['grid', 'sequence'].includes(found) && table !== 'annex');
    if (seen.length === 0) return open('没有读到统计表');
    const altered = seen
      .flatMap(({ alteredLabels: labels }) => labels)
      .filter(({ score }) => score >= ALIKE && score < 1);
    const certain = altered.filter((label) => !isCutShort(label));
    const [cut] = altered;
    if (certain.length > 0) return failOf(certain);
    return cut ? unread(`栏目名称“${cut.actual}”没有读全`, altered.map(evidenceOf)) : pass;
  },
});

/** Below this the reading found the row by its place and not by its words. */
const ALIKE = 0.7;
const SHOWN = 4;

type Label = TableReading['alteredLabels'][number];

const letters = (text: string) => text.replace(/[^\p{Script=Han}\d]/gu, '');

/** Half of a label is lost where a narrow cell breaks it; nobody writes it so. */
const isCutShort = ({ expected, actual }: Label) => letters(expected).startsWith(letters(actual));

const evidenceOf = ({ expected, actual, place }: Label) => ({ figure: null, quote: actual, expected, actual, place });

function failOf(labels: readonly Label[]) {
  const shown = labels.slice(0, SHOWN).map(({ expected, actual }) => `“${actual}”（应为“${expected}”）`);
  const list = `${shown.join('、')}${labels.length > SHOWN ? '等' : ''}`;
  return fail('altered', { count: labels.length, labels: list }, labels.map(evidenceOf));
}
