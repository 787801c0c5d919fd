import { digitsOf } from './phones';

/** What is usual in a prefecture; null where nobody knows it. */
export type PhonePlan = { areaCode: string | null; localDigits: number | null };

const AREA = /^0(?:10|2\d|[3-9]\d\d)$/;
const SERVICE = /^(?:1[3-9]\d{9}|[48]00\d{7}|1\d{2,4}|9\d{4})$/;

/** Local digits may be printed in two halves: 0595-2359 6101, 0937-556 1018. */
function joinedHalves(groups: string[]): string[] {
  const from = groups[0]?.startsWith('0') && AREA.test(groups[0]) ? 1 : 0;
  const [first = '', second = ''] = groups.slice(from);
  const halves = /^[1-9]\d{2,3}$/.test(first) && /^\d{4}$/.test(second);
  return halves ? [...groups.slice(0, from), first + second, ...groups.slice(from + 2)] : groups;
}

/** A number cut into area code (null if none is written) and local digits; null if it cannot be a fixed line. */
function partsOf(number: string): { area: string | null; local: string } | null {
  const groups = joinedHalves(number.split(/\D+/).filter((group) => group !== ''));
  const [first = '', second, ...extensions] = groups;
  if (extensions.length > 1) return null;
  if (first.startsWith('0') && second !== undefined) return AREA.test(first) ? { area: first, local: second } : null;
  if (first.startsWith('0')) {
    const length = /^0(?:10|2\d)/.test(first) ? 3 : 4;
    return { area: first.slice(0, length), local: first.slice(length) };
  }
  // Without an area code a second group can only be an extension.
  return second === undefined || second.length <= 5 ? { area: null, local: first } : null;
}

/**
 * Why a number cannot be right, as words in Chinese, or null if it can. Without a plan only what is plainly malformed is
 * wrong: a fixed line has 7 or 8 local digits, with a three-digit area code always 8.
 */
export function phoneFault(number: string, { areaCode, localDigits }: PhonePlan): string | null {
  const bare = digitsOf(number).replace(/^(?:00)?86(?=0|1[3-9]\d{9}$)/, '');
  if (SERVICE.test(bare)) return null;
  const parts = partsOf(number.replace(/^\+?(?:00)?86[- ]?(?=\(?0)/, ''));
  if (!parts) return '区号不符';
  const { area, local } = parts;
  if (area !== null && areaCode !== null && area !== areaCode) return `区号应为 ${areaCode}`;
  if (localDigits !== null && (area === null || areaCode !== null) && local.length !== localDigits)
    return `本地号码应为 ${localDigits} 位，写了 ${local.length} 位`;
  const wanted = area?.length === 3 ? [8] : [7, 8];
  if (!wanted.includes(local.length)) return `本地号码应为 ${wanted.join(' 或 ')} 位，写了 ${local.length} 位`;
  return null;
}
