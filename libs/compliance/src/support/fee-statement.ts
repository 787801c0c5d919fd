import type { AnnualReport, FeeStatement } from '@gongkai/domain';

const ABOUT_FEES = /信息处理费|处理费|收费|费用/;
const NONE = /(?:未|没有?|无|不)[^。；;，,]{0,16}?(?:收取|收到|产生|发生|发出|收费|处理费|费用)|免费/;
const NO_NOTICE =
  /(?:未|没有?|无)[^。；;，,\d]{0,12}?收费通知|收费通知(?:书|单)?[^。；;，,\d]{0,10}(?:0|零|〇)\s*(?:件|份|次|张|个)|(?:0|零)\s*(?:件|份|次|张|个)[^。；;，,\d]{0,6}收费通知/;

/** The text of part 六, '' if it has none. */
export const partSix = (report: AnnualReport): string =>
  report.sections.find(({ number }) => number === 6)?.text.trim() ?? '';

/**
 * What part 六 says of the 信息处理费; null if it says nothing. A report that was read before fees were looked for gives
 * only whether there were any.
 */
export function feeStatement(report: AnnualReport): FeeStatement | null {
  if (report.fees !== undefined) return report.fees;
  const text = partSix(report);
  if (!ABOUT_FEES.test(text)) return null;
  const sentence = text.split(/(?<=[。；;\n])/).find((part) => ABOUT_FEES.test(part)) ?? text;
  const place = report.sections.find(({ number }) => number === 6)?.paragraphs[0]?.place ?? null;
  const none = NONE.test(sentence) && !/\d/.test(sentence);
  return { notices: null, notified: null, received: null, none, quote: sentence.trim(), place };
}

/** True if the statement says that no notice of fees was issued (not merely that nothing was received). */
export const deniesNotices = (fees: FeeStatement): boolean => fees.notices === 0 || NO_NOTICE.test(fees.quote);
