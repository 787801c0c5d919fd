/**
 * @typedef {import('@gongkai/domain').TableKey} TableKey
 *
 * One part of a report: its heading as printed, paragraphs of prose, and the official tables that follow them.
 * @typedef {{ heading: string, paragraphs: string[], tables: TableKey[] }} DemoSection
 *
 * A report before it becomes a file. `figures` holds the text of each cell by figure id (an id that is missing is an
 * empty cell), `omitRows` table rows left out of the printed tables (row keys of the form).
 * @typedef {{
 *   title: string,
 *   preamble: string[],
 *   sections: DemoSection[],
 *   figures: Record<string, string>,
 *   omitRows?: string[],
 * }} DemoReport
 */

export {};
