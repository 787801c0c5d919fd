import type { Obligation } from '../context';
import { chineseDay } from './days';

/** Why a unit owes no report for the year, as a sentence without full stop; null if it owes one. */
export function noDuty({ due, exemption }: Obligation): string | null {
  if (exemption) return `本单位当年免报：${exemption}`;
  return due ? null : '本单位当年没有报告义务';
}

/** The last day for sentences, with the day it was moved from: 2026年2月2日（2026年1月31日遇休息日顺延）. */
export function lastDayWords(deadline: string, { statutoryDeadline }: Obligation): string {
  const moved = statutoryDeadline && statutoryDeadline !== deadline ? statutoryDeadline : null;
  return moved ? `${chineseDay(deadline)}（${chineseDay(moved)}遇休息日顺延）` : chineseDay(deadline);
}
