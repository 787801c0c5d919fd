import type { FigureSpec, FigureValue, FormSpec, Message, TableReading, TableSpec } from '@gongkai/domain';
import type { Piece } from '../outline/segment';

/** What was read of one official table, by either way of reading. */
export type TableResult = {
  reading: TableReading;
  /** Figures that were found, with state; ids that are not in it are missing. */
  figures: Map<string, FigureValue>;
  messages: Message[];
  /** Text pieces that turned out to be cells of the table. */
  consumed: Set<Piece>;
};

/** Figures of one row of a table, in the order of its cells. */
export function figuresOfRow(table: TableSpec, row: number): FigureSpec[] {
  const ids = new Set(table.rows[row]?.figures);
  return table.figures.filter((figure) => ids.has(figure.id));
}

/** Tells whether numbers for these figures contradict a sum of the form that lies wholly within them. */
export function plausibilityOf(form: FormSpec, figures: readonly FigureSpec[]): (values: number[]) => boolean {
  const position = new Map(figures.map((figure, index) => [figure.id, index]));
  const inside = form.equations.filter((equation) =>
    [...equation.left, ...equation.right].every((id) => position.has(id)),
  );
  return (values) => {
    const sum = (ids: string[]) => ids.reduce((total, id) => total + (values[position.get(id) ?? -1] ?? Number.NaN), 0);
    return inside.every((equation) => sum(equation.left) === sum(equation.right));
  };
}
