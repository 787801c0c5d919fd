import { type Segment, subSegment } from '../../outline/segment';

/** Words with which the head of the annex begins. */
const HEAD = /统\s*计\s*指\s*标|指\s*标\s*名\s*称|统\s*计\s*项\s*目/;

/**
 * The text from the head of the annex on: a page that lost its line breaks holds the annex at the end of one long
 * paragraph. All of it where no head is printed.
 */
export function annexSegments(segments: readonly Segment[]): Segment[] {
  const first = segments.findLastIndex((segment) => HEAD.test(segment.text));
  const head = segments[first];
  if (!head) return [...segments];
  const at = head.text.search(HEAD);
  return [subSegment(head, at, head.text.length), ...segments.slice(first + 1)];
}
