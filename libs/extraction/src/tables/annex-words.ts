import type { TableSpec } from '@gongkai/domain';
import { tightText } from '../text/fold';

const UNITS = '人次|亿元|万元|条|件|次|篇|个|人|项|份|期|场|起|元';
const UNIT_WORD = new RegExp(`^\\(?(${UNITS})\\)?$`);
const LEADING_UNIT = new RegExp(`^(${UNITS})(?=[\\d./-]*$)`);

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
