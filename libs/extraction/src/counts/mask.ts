/** Stands in for characters that belong to no count; it is no digit, no word and no punctuation. */
export const MASK = '\u25a0';

const HAN_DIGIT = '[〇零一二三四五六七八九十]';
const YEAR = String.raw`(?:20|19)\d\d ?(?:年度|年)`;

/** Dates, numbers of documents, articles and meetings, telephone numbers: numbers that count nothing (§5.3). */
const NOT_COUNTS: readonly RegExp[] = [
  new RegExp(String.raw`${YEAR}(?: ?\d{1,2} ?(?:[-~至到] ?\d{1,2} ?)?月(?:份|底|初|末)?(?: ?\d{1,2} ?日)?)?`, 'g'),
  /(?<!\d)(?:20|19)\d\d ?[-~至] ?(?:20|19)\d\d(?= ?年|\))/g,
  /(?<!\d)(?:20|19)\d\d[-./]\d{1,2}[-./]\d{1,2}/g,
  /(?<!\d)\d{1,2} ?(?:[-~至到] ?\d{1,2} ?)?月(?:份|底|初|末)?(?: ?\d{1,2} ?日)?/g,
  /(?<!\d)\d{1,2} ?日(?!均)|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?/g,
  new RegExp(`${HAN_DIGIT}{2,4}年|${HAN_DIGIT}{1,3}月(?:${HAN_DIGIT}{1,3}日)?`, 'g'),
  /\((?:20|19)\d\d\) ?第?\d* ?号?|(?:20|19)\d\d ?\d* ?号/g,
  /第 ?[\d〇零一二三四五六七八九十百千]+(?: ?[-~至到] ?第? ?\d+)? ?(?:届 ?(?:第?[\d一二三四五六七八九十]+ ?次)?|[\u4e00-\u9fff])?/g,
  /[\d一二三四五六七八九十]+届|[一二三四五六七八九]中全会|十[一二三四五六七八九]大|二十大|\d+·\d+/g,
  /(?<!\d)0\d{2,3} ?-{1,2} ?\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)12\d{3}(?= ?["']? ?(?:\(|市民|政务|政府|便民|服务|热线|平台|投诉|举报|监督))/g,
  /[\d一二三四五六七八九十]+ ?个(?=工作日|月|小时|百分点|方面|部分|环节|层面|维度|年头)/g,
  /\d{1,3}(?= ?(?:小时|分钟|天|周年|岁|楼|层|室|号))/g,
  // A duty or a rate, not what was done; and the remark of the forms that copies count once.
  /每 ?(?:半年|季度|个?[年月周日天季]|[^\s\d]{0,2}?)(?:更新|公开|公示|公布|发布|开展|召开|举办|组织|推送|报送|通报|调度|检查)? ?(?:\d{1,2}|[一两二三四]) ?[次期篇条场]/g,
  /每[年季月周日天][^\s\d,。;:共累合]{1,4} ?(?:\d{1,2}|[一两二三四]) ?[次场]/g,
  /(?:至少|不得?[少低]于)[^,。;:\d]{0,6}(?<=每[^,。;:\d]{1,16})\d{1,2} ?[次期篇条场]/g,
  /相同(?:的)?(?:政府)?信息(?:均|只|仅)?(?:计|计为|算) ?[1一] ?[条件次]/g,
];

const DIGITS = /[\d〇零一二两三四五六七八九十百千万亿]/g;

/** Titles of documents, and short names in quotation marks: numbers within them are part of the name. */
const NAMES = /《[^《》]*》|"[^"]{1,14}"/g;

/** The text with every number that is no count hidden; same length. Expects folded text. */
export function maskNonCounts(folded: string): string {
  const named = folded.replace(NAMES, (name) => name.replace(DIGITS, MASK));
  return NOT_COUNTS.reduce((text, pattern) => text.replace(pattern, (match) => MASK.repeat(match.length)), named);
}
