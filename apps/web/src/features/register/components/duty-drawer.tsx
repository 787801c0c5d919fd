import type { CalendarLine } from '@gongkai/contracts';
import { Drawer } from 'antd';
import { useWords } from '../words';
import { DutyForm } from './duty-form';
import { PublicationForm } from './publication-form';
import { StateBadge } from './state-badge';

/** What the calendar rests on for one unit: its dates, its exemption, its life. Each part is saved by itself. */
export function DutyDrawer({ line, asOf, onClose }: { line: CalendarLine; asOf: string; onClose: () => void }) {
  const t = useWords();
  return (
    <Drawer open size={480} title={line.unitName} onClose={onClose}>
      <p className="rg-standing num">
        <StateBadge state={line.state} />
        {line.exemption === null && line.lastDay !== null ? (
          <span className="quiet">
            {t('column.deadline')} {line.lastDay}
          </span>
        ) : null}
      </p>
      {line.reportId === null ? (
        <p className="quiet">{t('noReportYet')}</p>
      ) : (
        <PublicationForm line={line} reportId={line.reportId} asOf={asOf} />
      )}
      <DutyForm line={line} />
    </Drawer>
  );
}
