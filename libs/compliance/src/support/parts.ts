import { type AnnualReport, formById } from '@gongkai/domain';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六'];

/** Headings of the six parts in order; the forms of 2019 and 2021 have the same ones. */
export const PART_HEADINGS: readonly string[] = formById('F2021')?.headings ?? [];

/** True if the form of the report prescribes the six parts (report years 2019 and later). */
export function hasSixParts(report: AnnualReport): boolean {
  return (report.format === 'F2019' || report.format === 'F2021') && (report.year ?? 2019) >= 2019;
}

/** 第三部分 */
export function partName(number: number): string {
  return `第${NUMERALS[number] ?? number}部分`;
}
