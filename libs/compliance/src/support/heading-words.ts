/** Number, bullets and marks around the words of a heading: 一、 （一） 1. - ： */
const AROUND = /^[\s\-•·●◆■]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．，,\s]*)?|[：:。\s]+$/g;

/** The words of a heading without its number and without blanks. */
export function headingWords(heading: string): string {
  return heading.replace(AROUND, '').replace(/\s+/g, '');
}
