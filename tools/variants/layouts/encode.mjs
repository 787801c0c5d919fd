import iconv from 'iconv-lite';

/** Bytes of a text in an encoding, with its byte order mark where one is usual. */
export const ENCODINGS = {
  utf8: (text) => new TextEncoder().encode(text),
  utf8Mark: (text) => new TextEncoder().encode(`\ufeff${text}`),
  utf16le: (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  utf16be: (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  gb18030: (text) => new Uint8Array(iconv.encode(text, 'gb18030')),
};
