import type { NarrativeCount } from '@gongkai/domain';
import type { NumberPhrase } from './number-phrases';

/** A list: the counts between `from` and `to` are parts of the count before `from`. */
type ListScope = { from: number; to: number };

const MARK = /其中|(?<=\()(?:含|包括)|包括|分别(?:为|是)|主要类别(?:有|为)?:/g;
/** Words with which a new statement begins within the sentence. */
const NEW_STATEMENT =
  /[,;] ?(?=(?:同时|此外|另外|还|并)?,?(?:另有|另|全年|累计|共|我[省市县旗区镇乡局委])[^,;]{0,20}\d|(?:同时|此外|另外),)/;
/** 包括A、B、C等内容 names kinds without counting them. */
const NAMES_KINDS = /[;。…]|等(?:内容|信息|方面|各类|类别|多|在内|\S{0,4}(?:信息|内容))/;

/** No passage has more; what would, is no prose. */
const MOST_LISTS = 50;

function endOf(text: string, from: number): number {
  // Opened in brackets, the list ends where they close.
  const inBracket = text.lastIndexOf('(', from - 1) > text.lastIndexOf(')', from - 1);
  const closing = inBracket ? text.indexOf(')', from) : -1;
  if (closing >= 0) return closing;
  const stop = /[。\n]/.exec(text.slice(from));
  const sentenceEnd = stop ? from + stop.index : text.length;
  const statement = NEW_STATEMENT.exec(text.slice(from, sentenceEnd));
  return statement ? from + statement.index : sentenceEnd;
}

/** True if a count comes before the words that would end the list. */
function hasMembers(text: string, from: number, phrases: readonly NumberPhrase[]): boolean {
  const first = phrases.find((phrase) => phrase.from >= from);
  return first !== undefined && first.from < from + 200 && !NAMES_KINDS.test(text.slice(from, first.from));
}

/** All lists that a word announces, in reading order; a list within a list comes after it. */
function listScopes(text: string, phrases: readonly NumberPhrase[]): ListScope[] {
  return [...text.matchAll(MARK)].slice(0, MOST_LISTS).flatMap((match) => {
    const from = match.index + match[0].length;
    return hasMembers(text, from, phrases) ? [{ from, to: endOf(text, from) }] : [];
  });
}

const isCounted = (phrase: NumberPhrase) => phrase.unit !== '%';

/**
 * Where the parts already make up the total exactly and a semicolon follows, what comes behind is another statement: its
 * numbers are no parts.
 */
function withoutOtherStatements(
  members: number[],
  total: number,
  counts: NarrativeCount[],
  phrases: NumberPhrase[],
  text: string,
): number[] {
  const unit = counts[total]?.unit;
  let sum = 0;
  for (const [position, index] of members.entries()) {
    const next = phrases[members[position + 1] ?? -1];
    const [count, phrase] = [counts[index], phrases[index]];
    if (count && count.unit === unit) sum += count.value;
    const complete = sum > 0 && sum === counts[total]?.value && !counts[total]?.approx;
    if (complete && next && phrase && text.slice(phrase.to, next.from).includes(';'))
      return members.slice(0, position + 1);
  }
  return members;
}

/** Lists in brackets directly behind a number, without a word that announces them: 120条(有效98条,废止22条). */
function bracketLists(
  counts: NarrativeCount[],
  phrases: NumberPhrase[],
  text: string,
): { total: number; members: number[] }[] {
  return phrases.flatMap((phrase, total) => {
    if (text[phrase.to] !== '(' || !isCounted(phrase)) return [];
    const closing = text.indexOf(')', phrase.to);
    const members = phrases.flatMap((other, index) =>
      other.from > phrase.to && other.to <= closing && other.unit === phrase.unit ? [index] : [],
    );
    const sum = members.reduce((before, index) => before + (counts[index]?.value ?? 0), 0);
    return members.length > 0 && sum <= phrase.value ? [{ total, members }] : [];
  });
}

/**
 * Ties the members of lists to their totals: sets `parent` (positions counted from `base`) and `isTotal`, and gives a
 * member that names no year of its own the period of its total. `year` is the report's.
 */
export function tieToTotals(
  counts: NarrativeCount[],
  phrases: NumberPhrase[],
  text: string,
  base: number,
  year: number | null,
): void {
  const announced = listScopes(text, phrases).map((scope) => {
    const total = phrases.findLastIndex((phrase) => phrase.to <= scope.from && isCounted(phrase));
    const members = phrases.flatMap((phrase, index) =>
      phrase.from >= scope.from && phrase.to <= scope.to && isCounted(phrase) ? [index] : [],
    );
    return { total, members: withoutOtherStatements(members, total, counts, phrases, text) };
  });
  for (const { total, members } of [...announced, ...bracketLists(counts, phrases, text)]) {
    const whole = counts[total];
    if (!whole || members.length === 0) continue;
    for (const index of members) {
      const member = counts[index];
      if (!member) continue;
      member.parent = base + total;
      member.isTotal = false;
      if (member.period === (year === null ? null : String(year))) member.period = whole.period ?? null;
    }
    whole.isTotal = true;
  }
}
