/** What a file's name (with the folders or archive it came in) says about whose report it is. */
export type FileNameWords = { organ: string | null; year: number | null; folders: string[] };

const ENDING = /\.[A-Za-z0-9]{1,5}$/u;
const STANDING =
  /(?:关于)?(?:政府信息|政务信息|信息)?(?:政务)?公开(?:工作)?|(?:工作)?年度?(?:工作)?报告?|年报|报告|附件\d*|终稿|定稿|初稿|修改稿?|最终版?|审核|盖章版?|扫描件?|上报稿?|报送|公示|公开版|版本?|副本|复件|新建|文档|模板|表格|统计表|\(\d+\)|[vV]\d+/gu;
const DATE = /20\d\d ?(?:年度?)?(?:\d{1,2}月(?:\d{1,2}日)?)?/gu;
/** A year that is said to be the report's, not the day of filing. */
const REPORT_YEAR = /(20\d\d) ?年(?:度)?(?!\d{1,2}月)(?=[^\d]*(?:信息公开|政务公开|年报|报告))/u;

/** The words of one part of a path that may name an organ; null if only standing words are left. */
function organIn(part: string): string | null {
  const words = part
    .normalize('NFKC')
    .replace(ENDING, '')
    .replace(DATE, ' ')
    .replace(STANDING, ' ')
    .replace(/[^\u4e00-\u9fff]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length >= 2);
  return words.length > 0 ? words.join('') : null;
}

/** Reads a file name such as `报送.zip/乌拉特前旗/2023年额尔登布拉格苏木年报.docx`. */
export function readFileName(fileName: string): FileNameWords {
  const parts = fileName.split(/[\\/]/u).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const year = REPORT_YEAR.exec(last.normalize('NFKC'))?.[1];
  const folders = parts.slice(0, -1).flatMap((part) => organIn(part) ?? []);
  return { organ: organIn(last), year: year ? Number(year) : null, folders };
}
