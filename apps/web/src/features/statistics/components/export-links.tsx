import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { EXPORT_FORMATS, EXPORT_TABLES, type ExportFormat, type ExportTable } from '@gongkai/contracts';
import { Button } from 'antd';
import { apiUrl } from '../../../lib/api-client';
import { useOptions } from '../options';
import { useWords } from '../words';

/** The table on screen as a workbook, and every other export of the region and year. */
export function ExportLinks() {
  const t = useWords();
  const { region, year, options } = useOptions();
  const url = (table: ExportTable, format: ExportFormat) =>
    apiUrl(`/exports/${table}`, { region, year, format, unit: table === 'statistics' ? options.unit : null });
  const shown = options.view === 'units' && !options.unit ? 'units' : 'statistics';
  return (
    <div className="st-exports">
      <Button type="primary" icon={<DownloadOutlined aria-hidden="true" />} href={url(shown, 'xlsx')} download>
        {t('exportAs')}
      </Button>
      <details className="st-more">
        <summary title={t('exportMore')}>
          <span className="sr-only">{t('exportMore')}</span>
          <span aria-hidden="true">▾</span>
        </summary>
        <ul>
          {EXPORT_TABLES.map((table) => (
            <li key={table}>
              <span>{t(`export.${table}`)}</span>
              {EXPORT_FORMATS.map((format) => (
                <a
                  key={format}
                  href={url(table, format)}
                  download
                  aria-label={`${t(`export.${table}`)} ${format.toUpperCase()}`}
                >
                  {format.toUpperCase()}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
