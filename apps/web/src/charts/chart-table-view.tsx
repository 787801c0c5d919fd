import { Link } from 'react-router';
import { NumberText } from '../ui/number-text';
import type { ChartTable } from './chart-table';

/** The numbers of a chart as a real table, to read, to select and to paste as numbers. */
export function ChartTableView({ caption, table }: { caption: string; table: ChartTable }) {
  return (
    // A wide table scrolls inside itself; the keyboard must reach it to scroll.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable
    <div className="chart-table" tabIndex={0}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {table.columns.map((column, index) => (
                <Cell
                  key={column.key}
                  first={index === 0}
                  column={column}
                  cell={row.cells[index] ?? null}
                  href={row.href}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  first,
  column,
  cell,
  href,
}: {
  first: boolean;
  column: ChartTable['columns'][number];
  cell: string | number | null;
  href: string | null | undefined;
}) {
  if (first) return <th scope="row">{href ? <Link to={href}>{cell}</Link> : cell}</th>;
  if (typeof cell === 'string') return <td>{cell}</td>;
  return (
    <td className="right">
      <NumberText value={cell} grid wanYuan={column.wanYuan ?? false} />
    </td>
  );
}
