/** Classes of reporting units; the deadline depends on them (Regulation on disclosure, art. 49 and 4). */
export const UNIT_CLASSES = ['government', 'department', 'town', 'street', 'zone'] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

/** Month and day (1-based) by which the report for year Y is due in year Y + 1. */
export type Deadline = { month: number; day: number };

/**
 * Default deadlines. Art. 49 fixes 31 January for departments and 31 March for governments of county level and above;
 * it names no date for towns and streets, so theirs is a default of this system and a setting.
 */
export const DEFAULT_DEADLINES: Record<UnitClass, Deadline> = {
  government: { month: 3, day: 31 },
  department: { month: 1, day: 31 },
  town: { month: 1, day: 31 },
  street: { month: 1, day: 31 },
  zone: { month: 1, day: 31 },
};

/** Under the Regulation of 2007 (art. 31) every organ published by 31 March; the last such report was the one for 2018. */
const DEADLINES_TO_2018: Record<UnitClass, Deadline> = {
  government: { month: 3, day: 31 },
  department: { month: 3, day: 31 },
  town: { month: 3, day: 31 },
  street: { month: 3, day: 31 },
  zone: { month: 3, day: 31 },
};
const LAST_YEAR_OF_OLD_LAW = 2018;

/** Default deadlines of a report year, by the Regulation in force when its report was due. */
export function defaultDeadlines(year: number): Record<UnitClass, Deadline> {
  return year <= LAST_YEAR_OF_OLD_LAW ? DEADLINES_TO_2018 : DEFAULT_DEADLINES;
}

/** ISO date by which the report for `year` is due, before any grace for days off (see `calendar/`). */
export function deadlineFor(unitClass: UnitClass, year: number, deadlines = defaultDeadlines(year)): string {
  const { month, day } = deadlines[unitClass];
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const CLASS_ENDINGS: [UnitClass, RegExp][] = [
  ['street', /(街道办事处|街道办|街道)$/],
  ['town', /(苏木|镇|乡|民族乡)(人民政府)?$/],
  ['zone', /(管理委员会|管委会|开发区|实验区|示范区|园区|农场|牧场|林场|渔场)$/],
  ['government', /(省|自治区|自治州|市|盟|县|旗|区)(人民政府|行政公署|行署)?$/],
  ['department', /(局|委员会|委|办公室|中心|队|院|厅)$/],
];

/** Class guessed from an organ's full name; null if the name does not tell. */
export function unitClassOf(name: string): UnitClass | null {
  return CLASS_ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
