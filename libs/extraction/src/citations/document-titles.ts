/** The title of a document in folded text: `from` and `to` enclose the brackets around it. */
export type DocumentTitle = { from: number; to: number; inner: { from: number; to: number } };

const PAIRS: Record<string, string> = { '《': '》', '<': '>' };
const OPENING = /[《<]/g;
const LONGEST_TITLE = 120;

/** What documents are called at their end; other names in 《》 are columns, newspapers and accounts. */
const DOCUMENT =
  /(?:法|条例|规定|办法|细则|规则|规程|规范|标准|制度|机制|决定|决议|命令|令|公告|通告|通知|通报|意见|批复|函|方案|要点|计划|规划|纲要|格式|指引|指南|目录|清单|解释|准则|办理流程|流程|手册|预案|报告|台账|说明)(?:\((?:试行|暂行|修订|修订版|试行版|征求意见稿|\d{4}年?(?:版|修订)?)\))?$/;
/** The report's own title is no citation. */
const OWN = /信息公开(?:工作)?(?:\d{4})?(?:年度?)*(?:工作)?报告$/;
const SHORT_NAME = /简称:? ?["']?$/;

/** Where the bracket opened at `from` closes; -1 if it never does. Brackets within titles may be nested. */
function closingOf(text: string, from: number): number {
  const stack: string[] = [];
  for (let index = from; index < Math.min(text.length, from + LONGEST_TITLE); index++) {
    const character = text[index] ?? '';
    const closing = PAIRS[character];
    if (closing) stack.push(closing);
    else if (character === stack.at(-1)) stack.pop();
    else if (character === '》' && stack.length > 0) stack.length = 0;
    if (stack.length === 0) return index;
  }
  return -1;
}

/** Names in 《》 that only abbreviate a title (以下简称《条例》), which later mentions repeat. */
function shortNames(text: string): Set<string> {
  return new Set([...text.matchAll(/简称:? ?["']?《([^《》]{1,20})》/g)].map((match) => match[1] ?? ''));
}

/** The titles of documents that a folded text names in 《》 or <>, outermost brackets, in reading order. */
export function documentTitles(folded: string): DocumentTitle[] {
  const titles: DocumentTitle[] = [];
  const abbreviated = shortNames(folded);
  let behind = 0;
  for (const { index } of folded.matchAll(OPENING)) {
    const closing = index < behind ? -1 : closingOf(folded, index);
    if (closing < 0) continue;
    const words = folded.slice(index + 1, closing).trim();
    const isShort = abbreviated.has(words) || SHORT_NAME.test(folded.slice(Math.max(0, index - 8), index));
    if (!isShort && DOCUMENT.test(words.replace(/ /g, '')) && !OWN.test(words.replace(/ /g, '')))
      titles.push({ from: index, to: closing + 1, inner: { from: index + 1, to: closing } });
    behind = closing + 1;
  }
  return titles;
}
