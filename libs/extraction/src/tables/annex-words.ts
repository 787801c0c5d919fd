import type { TableSpec } from '@gongkai/domain';
import { tightText } from '../text/fold';

const UNITS = '人次|亿元|万元|条|件|次|篇|个|人|项|份|期|场|起|元';
const UNIT_WORD = new RegExp(`^\\(?(${UNITS})\\)?$`);
const LEADING_UNIT = new RegExp(`^(${UNITS})(?=[\\d/-]|$)`);

/** True in the annex, where the unit of a figure has a cell of its own. */
export const hasUnitCells = (table: TableSpec) => table.key === 'annex';

/** A cell that holds nothing but the unit of the figure beside it (件, 万元). */
export const isUnitWord = (text: string) => text.length <= 8 && UNIT_WORD.test(tightText(text));

/** How many characters at the beginning of folded text are the unit of the numbers behind it (`条25432543`). */
export const leadingUnit = (tight: string) => LEADING_UNIT.exec(tight)?.[0].length ?? 0;

/** The head of a column that holds numbers of other years: 历年累计, 上年度. */
export const isOtherYears = (text: string) =>
  text.length <= 12 && /^(历年)?累计|上年|上一年|去年|同比|增减/.test(tightText(text));

/** Words that annual tables put before a row that is part of the one above. */
export const withoutOfWhich = (text: string) => text.replace(/^\s*其\s*中\s*[：:]?\s*/, '');

/** The words of a head, where the year reported on stands for 本年: `2014年度` is 本年度. */
export const asThisYear = (text: string) => text.replace(/^\s*20\d\d\s*年/, '本年');

/** Heads of the annex besides the form's own: of labels, of units, and of numbers that are not of the year. */
export const ANNEX_HEADS = ['指标名称', '统计项目', '计量单位', '历年累计', '累计', '上年度'];

const [FIRST_YEAR, LAST_YEAR] = [2008, 2040];

/** Heads that name the year itself (`2016年度`), for finding them within run-together text. */
export const YEAR_HEADS = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => `${FIRST_YEAR + index}年度`);

const BEFORE_LABEL = /(?:其中:?)?(?:\d[、.]|\([一二三四五六七八九十]\))?$/;

/** How many characters at the end of folded text belong to the label that follows (`其中:1、`). */
export const leadToLabel = (tight: string) => BEFORE_LABEL.exec(tight)?.[0].length ?? 0;

/** Which of the columns of numbers is that of the year: `own` counts from 0 among `count` columns. */
export type AnnexColumns = { own: number; count: number };

/** The columns of numbers by the heads in reading order; null if they do not tell which is that of the year. */
export function annexColumns(heads: readonly { text: string; isCount: boolean }[]): AnnexColumns | null {
  const numbers = heads.filter(({ text, isCount }) => isCount || isOtherYears(text));
  const own = numbers.findIndex(({ isCount }) => isCount);
  const counts = numbers.filter(({ isCount }) => isCount).length;
  return counts === 1 ? { own, count: numbers.length } : null;
}
