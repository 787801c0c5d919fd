import { foldTight } from '../text/fold';

/** Whether a document is an annual report, and if not what it is. */
export type ReportKind = { isReport: boolean; kind: string | null };

const OTHER_KINDS: [string, RegExp][] = [
  ['图解', /图解|一图读懂|图说|长图/],
  ['解读', /解读/],
  ['通知', /通知$|的通知/],
  ['公示情况', /公(布|示|开)情况(的)?(公告|公示|通报)?$|报送情况/],
  ['制度', /制度$|办法$|规定$|细则$|指南$|目录$|规程$/],
  ['通报', /通报$/],
];

const ENOUGH_PARTS = 3;

/**
 * Tells an annual report from pages about annual reports (解读、图解、通知 …): by its title, unless the document has the
 * parts of a report all the same. `tables` is how many of the official tables were found.
 */
export function reportKind(input: {
  title: string | null;
  firstLines: readonly string[];
  parts: number;
  tables: number;
}): ReportKind {
  const complete = input.parts >= ENOUGH_PARTS && input.tables > 0;
  const heads = [...(input.title ? [input.title] : []), ...input.firstLines].map((line) => foldTight(line).text);
  for (const head of heads) {
    if (head.length > 60 || !/公开|年报|年度报告/.test(head)) continue;
    const other = OTHER_KINDS.find(([, pattern]) => pattern.test(head));
    if (other && !complete) return { isReport: false, kind: other[0] };
    if (/报告$/.test(head)) break;
  }
  if (input.title || input.parts >= 2 || input.tables > 0) return { isReport: true, kind: null };
  return { isReport: false, kind: '其他文件' };
}
