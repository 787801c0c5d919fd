import type { CheckRun } from '@gongkai/contracts';
import { Progress } from 'antd';
import { useWords } from '../words';

/** How far a run is: a bar, and the reports it has done. */
export function RunProgress({ run }: { run: Pick<CheckRun, 'total' | 'done' | 'finishedAt'> }) {
  const t = useWords();
  const { total, done, finishedAt } = run;
  const percent = finishedAt !== null ? 100 : total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className="set-progress">
      <Progress
        percent={percent}
        size="small"
        status={finishedAt === null ? 'active' : 'success'}
        aria-label={t('progress')}
      />
      <span className="quiet num">{t('progressOf', { done, total })}</span>
    </div>
  );
}
