import type { DocumentView } from '@gongkai/contracts';
import { memo } from 'react';
import { useWords } from '../words';
import type { Frame } from './frame-original';

type Table = Extract<DocumentView['blocks'][number], { kind: 'table' }>;

/** A table of the original with its true spans; the framed cells stand out, or the whole table. */
export const OriginalTable = memo(function OriginalTable({
  block,
  frames,
}: {
  block: Table;
  frames: readonly Frame[];
}) {
  const t = useWords();
  const whole = frames.find(({ target }) => target.kind === 'block');
  const framed = new Map(
    frames.flatMap((frame) =>
      frame.target.kind === 'cell' ? [[`${frame.target.row}:${frame.target.column}`, frame] as const] : [],
    ),
  );
  const rows = Array.from({ length: block.rowCount }, (_, row) =>
    block.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
  return (
    <table
      className={whole ? `or-table or-framed or-${whole.kind}` : 'or-table'}
      style={{ '--columns': block.columnCount } as React.CSSProperties}
      aria-label={t('tableCaption', { n: block.table + 1 })}
      data-framed={whole?.kind}
      data-block={block.index}
    >
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell) => {
              const frame = framed.get(`${cell.row}:${cell.column}`);
              const number = /^[\d.,\s]+$/.test(cell.text);
              return (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  className={[number ? 'or-number' : '', frame ? `or-framed or-${frame.kind}` : ''].join(' ').trim()}
                  data-framed={frame?.kind}
                  data-side={frame?.side ?? undefined}
                  aria-current={frame?.kind === 'main' ? 'location' : undefined}
                >
                  {cell.picture ? t('pictureCell') : cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
