/** A document number in folded text: `text` runs from `from` to `to`. */
export type DocumentNumber = { from: number; to: number };

const HAN = '[\\u4e00-\\u9fff]';

/** 国办公开办函(2021)30号; brackets of every kind are round by now, and one or both may have been lost. */
const BRACKETED = new RegExp(`${HAN}{1,14} ?\\( ?(?:19|20)\\d\\d ?\\) ?第? ?\\d{1,5} ?号`, 'g');
const DAMAGED = new RegExp(`${HAN}{1,13}[发函字文规通办令] ?\\(? ?(?:19|20)\\d\\d ?\\)? ?第? ?\\d{1,4} ?号`, 'g');
const DECREE = new RegExp(`${HAN}{0,12}令 ?\\(?第? ?\\d{1,4} ?\\)? ?号`, 'g');

/** Words of the sentence that run into the number of a document, up to the last of them. */
const LEAD =
  /^.*(?:根据|依据|依照|按照|遵照|对照|落实|执行|印发的?|贯彻|关于|转发的?|发布的?|修订的?|公布的?|要求|规定|通知|文件|格式|条例|办法|意见|[的和及与以是为了由经第见即]|日)(?=[\u4e00-\u9fff])/;
/** Decrees of the State, whose own name holds one of those words. */
const STATE_DECREE = /(?:(?:中华人民共和国)?(?:国务院|主席)|国)令/;

function withoutLead(text: string): number {
  return STATE_DECREE.exec(text)?.index ?? LEAD.exec(text.replace(/[( ].*$/, ''))?.[0].length ?? 0;
}

/** All document numbers of a folded text, in reading order, without the words of the sentence before them. */
export function documentNumbers(folded: string): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  if (!folded.includes('号')) return found;
  for (const pattern of [BRACKETED, DECREE, DAMAGED])
    for (const match of folded.matchAll(pattern)) {
      const from = match.index + withoutLead(match[0]);
      const to = match.index + match[0].length;
      if (/^[\u4e00-\u9fff]/.test(folded.slice(from)) && !found.some((other) => from < other.to && other.from < to))
        found.push({ from, to });
    }
  return found.sort((a, b) => a.from - b.from);
}
