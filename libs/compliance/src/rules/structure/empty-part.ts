import type { AnnualReport, ReportSection } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { foundAs } from '../../support/cells';
import { cutOff } from '../../support/cut-off';
import { hasSixParts, partName } from '../../support/parts';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** A heading with nothing below it. */
export const emptyPart = defineRule({
  id: 'structure/empty-part',
  code: 'STR-04',
  version: 1,
  title: '各部分都有内容',
  severity: 'error',
  basis: {
    text: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：严格按照条例规定的内容编制，不缺项',
    mark: 'A',
  },
  decides:
    '标题之下既无文字，也无表格和图片的，判为空白。第二至四部分在三张统计表都没有读到，或者文件到此中断时不作判断，因为表格可能在另存或者转换文件时丢失。',
  remedy: '补写该部分内容；没有需要报告的事项时写明“无”。',
  messages: { empty: '{part}“{heading}”之下没有内容' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有六个部分的规定');
    if (report.sections.length === 0) return open('没有识别出任何部分');
    const empty = report.sections.filter(isEmpty);
    const certain = empty.filter((section) => !mayHaveLostTable(report, section));
    if (certain.length > 0)
      return certain.map((section) =>
        fail('empty', { part: partName(section.number ?? 0), heading: section.heading }, [
          { figure: null, quote: section.heading, expected: null, actual: null, place: section.place },
        ]),
      );
    if (empty.length === 0) return pass;
    const names = empty.map((section) => partName(section.number ?? 0));
    return open(
      `${names.join('、')}没有读到内容，统计表可能在另存或者转换文件时丢失`,
      empty.map((section) => ({
        figure: null,
        quote: section.heading,
        expected: null,
        actual: null,
        place: section.place,
      })),
    );
  },
});

/** Only the six official parts must say something; an extra heading may be a remnant of the page. */
const isEmpty = ({ number, text, hasTable, hasPicture }: ReportSection) =>
  number !== null && text.trim() === '' && !hasTable && !hasPicture;

function mayHaveLostTable(report: AnnualReport, section: ReportSection): boolean {
  const ofTables = section.number !== null && section.number >= 2 && section.number <= 4;
  if (ofTables && cutOff(report)?.part === section.number) return true;
  return ofTables && (['proactive', 'requests', 'review'] as const).every((key) => foundAs(report, key) === 'none');
}
