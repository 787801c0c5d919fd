import { beginsWithTag } from '../sniff-text';

/** A quoted string that opens with a tag, after an assignment, a key or a call. */
const MARKUP_STRING = /[=:(]\s*(["'`])(?=(?:\s|\\[nrt])*(?:<|\\u003c|\\x3c)[!a-z])/gi;
const ESCAPE = /\\(u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi;
const CONTROL: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '', f: '', v: '', 0: '', '\n': '', '\r\n': '' };

/**
 * The page inside of a script or JSON source (`let content = "<div class=\"a\">…"`), or the source itself if it is
 * markup already. Of several strings the longest is the page.
 */
export function unwrapScript(source: string): string {
  if (beginsWithTag(source)) return source;
  let longest = '';
  MARKUP_STRING.lastIndex = 0;
  for (let opening = MARKUP_STRING.exec(source); opening !== null; opening = MARKUP_STRING.exec(source)) {
    const start = MARKUP_STRING.lastIndex;
    const end = endOfString(source, start, opening[1] ?? '"');
    if (end === -1) break;
    if (end - start > longest.length) longest = source.slice(start, end);
    MARKUP_STRING.lastIndex = end + 1;
  }
  return longest === '' ? source : unescapeString(longest);
}

/** Where the closing quote stands, escapes passed over; -1 if there is none. */
function endOfString(source: string, start: number, quote: string): number {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === quote) return at;
  }
  return -1;
}

function unescapeString(text: string): string {
  return text.replace(ESCAPE, (_match, sequence: string) => {
    const code = /^[ux]\{?([0-9a-f]{2,})\}?$/i.exec(sequence)?.[1];
    if (code !== undefined) return codePoint(Number.parseInt(code, 16));
    return CONTROL[sequence] ?? sequence;
  });
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
