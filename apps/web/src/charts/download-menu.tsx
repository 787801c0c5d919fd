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

/** Downloads of a chart: pictures while the chart is drawn, its numbers always. */
export function DownloadMenu({
  meta,
  table,
  drawing,
}: {
  meta: ChartMeta;
  table: ChartTable;
  /** The drawn chart, null while the table is shown. */
  drawing: () => SVGSVGElement | null;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const [failed, setFailed] = useState(false);
  const make = async (kind: Kind): Promise<Blob | null> => {
    if (kind === 'CSV') return new Blob([toCsv(table, meta)], { type: 'text/csv;charset=utf-8' });
    if (kind === 'XLSX') return new Blob([new Uint8Array(await toXlsx(table, meta))]);
    const svg = drawing();
    if (!svg) return null;
    const picture = toSvg(svg, meta, colors, FONT_FAMILY);
    return kind === 'SVG' ? new Blob([picture], { type: 'image/svg+xml' }) : toPng(picture);
  };
  const save = async (kind: Kind) => {
    setFailed(false);
    try {
      const blob = await make(kind);
      if (blob) saveFile(blob, `${meta.title}.${kind.toLowerCase()}`);
    } catch {
      setFailed(true);
    }
  };
  const kinds = drawing() ? KINDS : (['CSV', 'XLSX'] as const);
  return (
    <Disclosure className="chart-download" align="end" label={`${t('download')}：${meta.title}`} text={t('download')}>
      {(close) => (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" className="text-button" onClick={() => void save(kind).then(close)}>
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
