/**
 * The text without the given characters at its ends. Walks in from both ends: a regular expression would take
 * quadratic time on a hostile run of blanks in the middle.
 */
export function trimEdges(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text[start] ?? '')) start++;
  while (end > start && characters.includes(text[end - 1] ?? '')) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** How often a character stands in the text; costs no memory. */
export function countCharacter(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
