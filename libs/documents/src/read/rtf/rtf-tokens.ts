/** What RTF is made of: groups, control words with a number or null, bytes in hexadecimal, and plain characters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const LONGEST_WORD = 32;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The tokens of a source in one byte a character; every byte is looked at once. Binary data is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{') yield { kind: 'open' };
    else if (character === '}') yield { kind: 'close' };
    else if (character === '\\') {
      const { token, end } = control(source, at + 1);
      at = token.kind === 'word' && token.name === 'bin' ? end + Math.max(0, token.value ?? 0) : end;
      yield token;
      continue;
    } else {
      const end = plainEnd(source, at);
      const text = source.slice(at, end).replace(/[\r\n\0]/g, '');
      if (text !== '') yield { kind: 'text', text };
      at = end;
      continue;
    }
    at++;
  }
}

function plainEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== '{' && source[end] !== '}' && source[end] !== '\\') end++;
  return end;
}

/** A control word or symbol; a blank behind a word belongs to it. */
function control(source: string, start: number): { token: RtfToken; end: number } {
  if (source[start] === "'") {
    const value = Number.parseInt(source.slice(start + 1, start + 3), 16);
    return { token: { kind: 'byte', value: Number.isNaN(value) ? 63 : value }, end: start + 3 };
  }
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(source.charCodeAt(end))) end++;
  if (end === start) return { token: { kind: 'word', name: source[start] ?? '', value: null }, end: start + 1 };
  const name = source.slice(start, end);
  const digits = end + (source[end] === '-' ? 1 : 0);
  let last = digits;
  while (last - digits < 10 && isDigit(source.charCodeAt(last))) last++;
  const value = last > digits ? Number(source.slice(end, last)) : null;
  if (last > digits) end = last;
  return { token: { kind: 'word', name, value }, end: source[end] === ' ' ? end + 1 : end };
}
