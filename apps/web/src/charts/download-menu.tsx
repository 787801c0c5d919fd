import { useState } from 'react';
import { FONT_FAMILY } from '../config/theme';
import { saveFile } from '../lib/save-file';
import { Disclosure } from '../ui/disclosure';
import { toPng, toSvg } from './chart-picture';
import { type ChartMeta, type ChartTable, toCsv } from './chart-table';
import { toXlsx } from './chart-workbook';
import { useChartColors } from './palette';
import { useChartWords } from './words';

const KINDS = ['PNG', 'SVG', 'CSV', 'XLSX'] as const;
type Kind = (typeof KINDS)[number];
const NUMBERS: readonly Kind[] = ['CSV', 'XLSX'];

/** Downloads of a chart: pictures while the chart is drawn, its numbers always. */
export function DownloadMenu({
  meta,
  table,
  drawn,
  drawing,
}: {
  meta: ChartMeta;
  table: ChartTable;
  /** True while the chart is shown and not its table. */
  drawn: boolean;
  /** Finds the drawing when a picture is asked for. */
  drawing: () => SVGSVGElement | null;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const [failed, setFailed] = useState(false);
  const make = async (kind: Kind): Promise<Blob> => {
    if (kind === 'CSV') return new Blob([toCsv(table, meta)], { type: 'text/csv;charset=utf-8' });
    if (kind === 'XLSX') return new Blob([new Uint8Array(await toXlsx(table, meta))]);
    const svg = drawing();
    if (!svg) throw new Error('The chart is not drawn yet');
    const picture = toSvg(svg, meta, colors, FONT_FAMILY);
    return kind === 'SVG' ? new Blob([picture], { type: 'image/svg+xml' }) : toPng(picture);
  };
  const save = async (kind: Kind, close: () => void) => {
    setFailed(false);
    try {
      saveFile(await make(kind), `${meta.title}.${kind.toLowerCase()}`);
      close();
    } catch {
      setFailed(true);
    }
  };
  const kinds = drawn ? KINDS : NUMBERS;
  return (
    <Disclosure className="chart-download" align="end" label={`${t('download')}：${meta.title}`} text={t('download')}>
      {(close) => (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" className="text-button" onClick={() => void save(kind, close)}>
                {kind}
              </button>
            </li>
          ))}
          {failed ? <li role="alert">{t('failedPicture')}</li> : null}
        </ul>
      )}
    </Disclosure>
  );
}
