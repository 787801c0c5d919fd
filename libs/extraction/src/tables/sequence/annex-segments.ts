import { type Segment, subSegment } from '../../outline/segment';

/** Words with which the head of the annex begins, and the titles of the columns beside them. */
const HEAD = /统\s*计\s*指\s*标|指\s*标\s*名\s*称|统\s*计\s*项\s*目/;
const WHOLE_HEAD = /^(?:统计指标|指标名称|统计项目)[|.、：:]*(?:单位|计量单位|统计数|数量|数据|本年|\d{4}年)/;
/** So many segments may hold the words of the head, one a line, and this many of their characters are looked at. */
const LINES = 5;
const WORDS = 40;

/** The words from the first one of the head on, without white space. */
function headWords(segments: readonly Segment[], at: number): string {
  const [first, ...next] = segments.slice(at, at + LINES).map(({ text }) => text);
  if (first === undefined) return '';
  const start = first.search(HEAD);
  const words = [first.slice(start, start + WORDS), ...next.map((text) => text.slice(0, WORDS))].join('');
  return words.replace(/[\s-]/g, '');
}

/** Index of the segment in which the head of the annex stands; -1 if none is printed. A head that comes again does not count. */
export function annexHead(segments: readonly Segment[]): number {
  const whole = segments.findIndex(({ text }, at) => HEAD.test(text) && WHOLE_HEAD.test(headWords(segments, at)));
  return whole >= 0 ? whole : segments.findLastIndex((segment) => HEAD.test(segment.text));
}

/**
 * The text from the head of the annex on: a page that lost its line breaks holds the annex at the end of one long
 * paragraph. All of it where no head is printed.
 */
export function annexSegments(segments: readonly Segment[]): Segment[] {
  const first = annexHead(segments);
  const head = segments[first];
  if (!head) return [...segments];
  const at = head.text.search(HEAD);
  return [subSegment(head, at, head.text.length), ...segments.slice(first + 1)];
}
