import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import type { ExportFormat } from '@gongkai/contracts';
import { mayDo } from '@gongkai/domain';
import { Button } from 'antd';
import { apiUrl } from '../../../lib/api-client';
import { useScope } from '../../../lib/scope';
import { useSession } from '../../../lib/session';
import { useWords } from '../words';

/** The score sheet as a workbook with its evidence, or as CSV, for those who may export. */
export function ExportScores() {
  const t = useWords();
  const { region, year } = useScope();
  const { user } = useSession();
  if (!mayDo(user.role, 'statistics.export')) return null;
  const url = (format: ExportFormat) => apiUrl('/exports/scores', { region, year, format });
  return (
    <div className="score-export">
      <Button type="primary" icon={<DownloadOutlined aria-hidden="true" />} href={url('xlsx')} download>
        {t('export')}
      </Button>
      <a href={url('csv')} download aria-label={t('exportCsvHint')}>
        {t('exportCsv')}
      </a>
    </div>
  );
}
