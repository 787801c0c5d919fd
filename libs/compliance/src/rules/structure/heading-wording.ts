import type { ReportSection } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { headingWords } from '../../support/heading-words';
import { hasSixParts, PART_HEADINGS } from '../../support/parts';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** A part under another name than the form gives it. */
export const headingWording = defineRule({
  id: 'structure/heading-wording',
  code: 'STR-03',
  version: 1,
  title: '各部分标题用语规范',
  severity: 'info',
  basis: { text: '国办公开办函〔2021〕30号年度报告格式的六个标题', mark: 'A' },
  decides: '六个部分的标题（不看编号、空格和标点）与规定用语逐字相同。能够认出的异写都列出，合并为一个问题。',
  remedy: '改用规定的标题。',
  messages: { renamed: '{count} 个标题与规定用语不同：{headings}' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有规定标题');
    const parts = report.sections.filter(({ number }) => number !== null);
    if (parts.length === 0) return open('没有识别出任何部分');
    const renamed = parts.filter(isRenamed);
    if (renamed.length === 0) return pass;
    return fail(
      'renamed',
      { count: renamed.length, headings: renamed.map(({ heading }) => `“${heading}”`).join('、') },
      renamed.map((section) => ({
        figure: null,
        quote: section.heading,
        expected: officialOf(section),
        actual: section.heading,
        place: section.place,
      })),
    );
  },
});

const officialOf = ({ number }: ReportSection) => PART_HEADINGS[(number ?? 0) - 1] ?? '';
const letters = (heading: string) => headingWords(heading).replace(/[、，,；;]/g, '');

function isRenamed(section: ReportSection): boolean {
  return letters(section.heading) !== letters(officialOf(section));
}
