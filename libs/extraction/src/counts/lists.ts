/** A 其中 list: the counts between `from` and `to` are parts of the count before `from`. */
export type ListScope = { from: number; to: number };

const MARK = /其中|(?<=\()(?:含|包括)|包括|分别(?:为|是)|主要类别(?:有|为)?:/g;
/** Words with which a new statement begins within the sentence. */
const NEW_STATEMENT = /[,;](?=(?:同时|此外|另外|另有|另|全年|累计|共)[^,;]{0,20}\d)/g;

function endOf(text: string, from: number): number {
  // Opened in brackets, the list ends where they close.
  const bracket = text.slice(0, from).match(/\([^()]*$/);
  const closing = bracket ? text.indexOf(')', from) : -1;
  if (closing >= 0) return closing;
  const stop = text.slice(from).search(/[。\n]/);
  const sentenceEnd = stop < 0 ? text.length : from + stop;
  const statement = [...text.slice(from, sentenceEnd).matchAll(NEW_STATEMENT)][0];
  return statement ? from + statement.index : sentenceEnd;
}

/** All lists of a paragraph, in reading order; a list within a list comes after it. */
export function listScopes(text: string): ListScope[] {
  return [...text.matchAll(MARK)].map((match) => {
    const from = match.index + match[0].length;
    return { from, to: endOf(text, from) };
  });
}
