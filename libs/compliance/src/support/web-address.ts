const WHOLE_HOST = /\.(?:cn|com|net|org)$/i;
const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const SCHEME = /^[a-z]{3,6}(?=[:/\\])[:/\\]*/i;

/** A web address taken apart as printed: its host in half-width signs, or what is wrong with it in Chinese. */
export type WebAddress = { host: string } | { fault: string };

/** Reads a web address as it is printed; an address that ends at a Chinese mark behind a whole host is none of its faults. */
export function readWebAddress(printed: string): WebAddress {
  const text = printed.trim();
  if (/[\uff01-\uff5e]/.test(text)) return { fault: '使用了全角字符' };
  const scheme = SCHEME.exec(text)?.[0] ?? '';
  if (scheme !== '' && !/^https?:\/\/$/i.test(scheme)) return { fault: `“${scheme}”应为“http://”或者“https://”` };
  const host = (text.slice(scheme.length).split(/[/?#:]/)[0] ?? '').replace(/[.、。，]+$/, '');
  const cut = host.search(/[、。，]/);
  const before = cut < 0 ? host : host.slice(0, cut);
  if (cut >= 0 && !WHOLE_HOST.test(before)) return { fault: '使用了中文标点' };
  return LABELS.test(before) || NUMBERS.test(before) ? { host: before.toLowerCase() } : { fault: '不是完整的网址' };
}

const withoutWww = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** True if two hosts are the same site, or one lies below the other. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [withoutWww(one), withoutWww(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
