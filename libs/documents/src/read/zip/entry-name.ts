const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/**
 * Name of an entry in a batch archive. Windows in Chinese writes names in GBK without saying so, others write UTF-8
 * with or without the flag: strict UTF-8 first, else GB18030. Backslashes are folder separators.
 */
export function decodeEntryName(raw: Uint8Array): string {
  return decode(raw).replaceAll('\\', '/');
}

function decode(raw: Uint8Array): string {
  try {
    return utf8.decode(raw);
  } catch {
    return gb18030.decode(raw);
  }
}

/** True for names that would leave the folder into which an archive is unpacked, or that hide something. */
export function isUnsafeName(name: string): boolean {
  return (
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0') ||
    name.split('/').some((part) => part === '..')
  );
}

/** Folders, and what operating systems leave in archives: nobody's reports. */
export function isByproduct(name: string): boolean {
  const parts = name.split('/');
  return (
    name.endsWith('/') ||
    parts[0] === '__MACOSX' ||
    parts.some((part) => part.startsWith('.') && part !== '..') ||
    /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i.test(parts.at(-1) ?? '')
  );
}
