import type { SheetFact, SheetGrid } from '@gongkai/documents';
import { DEMO_NOTE } from './export-facts';

/** A table before it is written: the sheets of the workbook, and the one sheet that CSV has room for. */
export type Draft = { title: string; sheets: SheetGrid[]; plain: SheetGrid; facts: SheetFact[] };

/** What stands at the foot of every page: invented figures say so wherever they are printed. */
export const footerOf = (title: string, demo: boolean) => (demo ? `${title}　${DEMO_NOTE}` : title);

/** The title on a sheet. */
export const headingOf = (title: string, demo: boolean) => (demo ? `${title}（演示数据）` : title);
