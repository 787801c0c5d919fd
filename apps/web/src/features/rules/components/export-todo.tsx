import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import type { ExportFormat } from '@gongkai/contracts';
import { mayDo } from '@gongkai/domain';
import { Button } from 'antd';
import { apiUrl } from '../../../lib/api-client';
import { useScope } from '../../../lib/scope';
import { useSession } from '../../../lib/session';
import { useWords } from '../words';

/** The to-do list of the rule as a workbook or as CSV, for those who may export. */
export function ExportTodo({ rule }: { rule: string }) {
  const t = useWords();
  const { region, year } = useScope();
  const { user } = useSession();
  if (!mayDo(user.role, 'statistics.export')) return null;
  const url = (format: ExportFormat) => apiUrl('/exports/findings', { region, year, format, rule });
  return (
    <div className="export-todo">
      <Button type="primary" icon={<DownloadOutlined aria-hidden="true" />} href={url('xlsx')} download>
        {t('exportXlsx')}
      </Button>
      <a href={url('csv')} download aria-label={t('exportCsvHint')}>
        {t('exportCsv')}
      </a>
    </div>
  );
}
