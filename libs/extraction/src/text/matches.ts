/**
 * All matches of a global pattern, none of which may be empty. Says the same as `matchAll`, which makes a new pattern each
 * time: with dozens of patterns on every clause of a report that costs more than the looking.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
