import type { AnnualReport, ReportSection } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { cutOff } from '../../support/cut-off';
import { damage } from '../../support/damage';
import { hasSixParts, PART_HEADINGS, partName } from '../../support/parts';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** The six parts of art. 50 and of the official format, all there and in order. */
export const sixParts = defineRule({
  id: 'structure/six-parts',
  code: 'STR-01',
  version: 1,
  title: '六个部分齐全、顺序正确',
  severity: 'error',
  basis: { text: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号年度报告格式', mark: 'A' },
  decides:
    '按标题（含常见异写）识别六个部分，缺少或者顺序颠倒的判为不符。标题编号在识读中丢失的，或者文件在统计表中间中断、可能不完整的，不作判断。',
  remedy: '按年度报告格式补齐缺少的部分，调整为规定顺序。',
  messages: {
    missing: '缺少 {count} 个部分：{parts}',
    order: '部分的顺序不对：{actual}',
  },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有六个部分的规定');
    const parts = report.sections.filter((section) => section.number !== null);
    const verdicts = [missing(parts), order(parts)].filter((verdict) => verdict !== null);
    if (verdicts.length === 0) return pass;
    const cut = cutOff(report);
    if (cut) return open(cut.words);
    const lost = damage(report, ['numbering-lost']) ?? swallowedInBody(report);
    return lost ? unread(`标题编号没有读全：${lost.text}`) : verdicts;
  },
});

/** A tag swallowed below the first heading may have taken a heading with it; one in the header cannot. */
function swallowedInBody(report: AnnualReport) {
  const first = report.sections[0]?.place?.block ?? null;
  const lost = damage(report, ['tag-swallowed']);
  const at = lost?.place?.block ?? null;
  return first !== null && at !== null && at < first ? null : lost;
}

function missing(parts: ReportSection[]): Verdict<'missing'> | null {
  const absent = PART_HEADINGS.filter((_, index) => !parts.some((part) => part.number === index + 1));
  if (absent.length === 0) return null;
  return fail('missing', { count: absent.length, parts: absent.map((heading) => `“${heading}”`).join('、') }, [
    ...absent.map((heading) => ({ figure: null, quote: null, expected: heading, actual: null, place: null })),
  ]);
}

function order(parts: ReportSection[]): Verdict<'order'> | null {
  const numbers = parts.map((part) => part.number ?? 0);
  if (numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))) return null;
  return fail(
    'order',
    { actual: numbers.map(partName).join('、') },
    parts.map((part, index) => ({
      figure: null,
      quote: part.heading,
      expected: PART_HEADINGS[index] ?? null,
      actual: part.heading,
      place: part.place,
    })),
  );
}
