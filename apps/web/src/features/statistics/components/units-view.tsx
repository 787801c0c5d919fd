import type { Statistics } from '@gongkai/contracts';
import { type FigureId, type FormSpec, type TableKey, type TableSpec, tableOf } from '@gongkai/domain';
import { useMemo, useRef } from 'react';
import { type CellState, StateLegend } from '../../../ui/state-glyph';
import { useOptions } from '../options';
import { headerRows, unitColumns } from '../unit-columns';
import { useRowWindow } from '../use-row-window';
import { useWords } from '../words';
import { AddendsPanel } from './addends-panel';
import { SumRow, UnitRow } from './unit-rows';

const ROW_HEIGHT = 33;
const MANY_CELLS = 6_000;

/** One row per unit of the roster, the sum pinned below; a sum opens into its addends. */
export function UnitsView({ statistics, form }: { statistics: Statistics; form: FormSpec }) {
  const { options, change } = useOptions();
  const table = tableShown(form, options.table);
  const columns = useMemo(() => unitColumns(table, options.applicant), [table, options.applicant]);
  const figures = columns.map(({ figure }) => figure);
  const opened = figures.find((figure) => figure === options.figure) ?? null;
  return (
    <div className={opened ? 'st-sum-view st-opened' : 'st-sum-view'}>
      <section className="panel" aria-label={table.title}>
        <UnitsTable
          statistics={statistics}
          figures={figures}
          heads={headerRows(columns)}
          opened={opened}
          onOpen={(figure) => change({ figure })}
        />
        <StateLegend states={statesIn(statistics, figures)} />
      </section>
      {opened ? <AddendsPanel statistics={statistics} figure={opened} /> : null}
    </div>
  );
}

/** The table that is asked for, else that of requests; a form of one table has no other. */
function tableShown(form: FormSpec, asked: TableKey | null): TableSpec {
  const has = (key: TableKey | null) => form.tables.find((table) => table.key === key);
  return has(asked) ?? has('requests') ?? tableOf(form, 'annex');
}

function statesIn(statistics: Statistics, figures: FigureId[]): CellState[] {
  const known = statistics.units.flatMap((unit) => figures.flatMap((figure) => unit.cells[figure]?.state ?? []));
  return statistics.units.some((unit) => unit.reportId === null) ? [...known, 'notReceived'] : known;
}

function UnitsTable({
  statistics,
  figures,
  heads,
  opened,
  onOpen,
}: {
  statistics: Statistics;
  figures: FigureId[];
  heads: ReturnType<typeof headerRows>;
  opened: FigureId | null;
  onOpen: (figure: FigureId) => void;
}) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  const { units } = statistics;
  const enabled = units.length * figures.length > MANY_CELLS;
  const shown = useRowWindow(box, { rows: units.length, rowHeight: ROW_HEIGHT, enabled });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="st-scroll" ref={box} tabIndex={0} aria-label={t('view.units')}>
      <table className="st-units num" aria-rowcount={units.length + heads.length + 1}>
        <thead>
          {heads.map((cells, level) => (
            <tr key={cells[0]?.key ?? level}>
              {level === 0 ? (
                <th scope="col" rowSpan={heads.length} className="st-corner">
                  {t('unitColumn')}
                </th>
              ) : null}
              {cells.map(({ key, text, columnSpan, rowSpan }) => (
                <th key={key} scope={columnSpan > 1 ? 'colgroup' : 'col'} colSpan={columnSpan} rowSpan={rowSpan}>
                  <span>{text}</span>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          <Spacer height={shown.above} columns={figures.length + 1} />
          {units.slice(shown.from, shown.to).map((unit) => (
            <UnitRow key={unit.unitId} unit={unit} figures={figures} otherForms={statistics.otherForms} />
          ))}
          <Spacer height={shown.below} columns={figures.length + 1} />
        </tbody>
        <tfoot>
          <SumRow total={statistics.total} figures={figures} opened={opened} onOpen={onOpen} />
        </tfoot>
      </table>
    </section>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
