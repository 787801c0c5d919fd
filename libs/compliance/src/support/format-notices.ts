/** The two notices on the form of the reports. */
export type FormatNotice = { number: string; from: number; to: number | null };

export const NOTICE_2019: FormatNotice = { number: '国办公开办函〔2019〕60号', from: 2019, to: 2020 };
export const NOTICE_2021: FormatNotice = { number: '国办公开办函〔2021〕30号', from: 2021, to: null };

/** A document number as printed, whatever its brackets; they get lost in conversion and prove nothing. */
export const bareNumber = (printed: string) => printed.normalize('NFKC').replace(/[\s〔〕[\]()﹝﹞【】]/g, '');

/** Something that looks like the number of a notice of the national office, with or without brackets. */
export const NOTICE_NUMBER =
  /国[^\d，。；、《》〔[（(﹝【]{1,10}?[〔[（(﹝【]?\s*20\d{2}\s*[〕\])）﹞】]?\s*第?\d{1,3}号/g;

/** Smallest number of letters to insert, drop or change between two texts. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
