const LONGEST = 31;

/** Names that a workbook accepts: no `[]:*?/\`, no apostrophe at the ends, at most 31 characters, all different. */
export function sheetNames(wanted: string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const clean = name.replace(/[[\]:*?/\\]/g, '·').replace(/^'+|'+$/g, '') || '表';
    let candidate = clean.slice(0, LONGEST);
    for (let number = 2; names.includes(candidate); number++) {
      const ending = `（${number}）`;
      candidate = clean.slice(0, LONGEST - ending.length) + ending;
    }
    names.push(candidate);
  }
  return names;
}
