const STARTS_LIKE_MARKUP = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|[a-z])/i;
/** A quoted string, escapes included, after an assignment or a key; its first character opens a tag. */
const MARKUP_STRING = /[=:(]\s*(["'`])(?=\s*<[a-z])((?:(?!\1)[^\\]|\\[\s\S])*)\1/gi;
const ESCAPE = /\\(u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi;
const CONTROL: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '', f: '', v: '', 0: '' };

/**
 * The page inside of a script or JSON source (`let content = "<div class=\"a\">…"`), or the source itself if it is
 * markup already. Of several strings the longest is the page.
 */
export function unwrapScript(source: string): string {
  if (STARTS_LIKE_MARKUP.test(source)) return source;
  let longest = '';
  for (const match of source.matchAll(MARKUP_STRING)) {
    const body = match[2] ?? '';
    if (body.length > longest.length) longest = body;
  }
  return longest === '' ? source : unescapeString(longest);
}

function unescapeString(text: string): string {
  return text.replace(ESCAPE, (_match, sequence: string) => {
    const code = /^[ux]\{?([0-9a-f]{2,})\}?$/i.exec(sequence)?.[1];
    if (code !== undefined) return codePoint(Number.parseInt(code, 16));
    if (sequence === '\n' || sequence === '\r\n') return '';
    return CONTROL[sequence] ?? sequence;
  });
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
