import { tightText } from '../text/fold';

/** Whether a document is an annual report, and if not what it is. */
export type ReportKind = { isReport: boolean; kind: string | null };

/** Titles of pages about annual reports (specification §4.2, PUB-08). */
const OTHER_KINDS: readonly (readonly [string, RegExp])[] = [
  ['图解', /(图解|一图读懂|图说|一张图).*(年报|年度报告)|(年报|年度报告)["》]?(图解|图说|一图读懂|长图)/],
  ['解读', /(年报|年度报告)["》]?(的)?(政策|文字|图文)?解读|解读.{0,4}(年报|年度报告)/],
  ['通知', /(年报|年度报告).*的?(通知|通报|公告|函)$/],
  ['公布情况', /(年报|年度报告).*(公布|发布|公示|报送)情况/],
  ['制度', /(年报|年度报告).{0,8}(制度|办法|规定|细则|规程|方案)$/],
  ['统计', /(年报|年度报告)?.*(季度|半年).*(统计|情况)(表|报告)?$/],
];

const LONGEST_TITLE = 60;
const ENOUGH_PARTS = 3;

/**
 * Tells an annual report from pages about annual reports (解读、图解、通知 …) by the lines down to its title, unless the
 * document has parts and tables of a report all the same. `lines` are those before the first part, the title included;
 * `fingerprint` is true where words stand that occur in the official tables only.
 */
export function reportKind(input: {
  title: string | null;
  lines: readonly string[];
  parts: number;
  tables: number;
  fingerprint: boolean;
}): ReportKind {
  const { title, lines, parts, tables, fingerprint } = input;
  if (parts < ENOUGH_PARTS || tables === 0) {
    for (const line of lines) {
      const text = tightText(line);
      const other = text.length > LONGEST_TITLE ? undefined : OTHER_KINDS.find(([, pattern]) => pattern.test(text));
      if (other) return { isReport: false, kind: other[0] };
      if (title !== null && line.includes(title)) break;
    }
  }
  const isAbout = lines.some((line) => /信息公开/.test(line) && /年报|年度报告|统计/.test(line));
  return title !== null || parts > 0 || tables > 0 || fingerprint || isAbout
    ? { isReport: true, kind: null }
    : { isReport: false, kind: '其他文件' };
}
