import type { Scores } from '@gongkai/contracts';
import { formatNumber } from '../../../lib/format';
import { DemoMark } from '../../../ui/demo-mark';
import { summaryOf } from '../shown-scores';
import { useWords } from '../words';

/** How many units have a score and what they have on average, and how a score is made. */
export function ScoreSummary({ scores: { units, asOf } }: { scores: Scores }) {
  const t = useWords();
  const { scored, mean, full, unscored } = summaryOf(units);
  const parts = [
    t('formula'),
    t('scored', { n: scored }),
    mean === null ? null : t('mean', { n: formatNumber(mean) }),
    full > 0 ? t('full', { n: full }) : null,
    unscored > 0 ? t('unscored', { n: unscored }) : null,
    t('asOf', { day: asOf }),
  ];
  return (
    <p className="coverage num">
      {parts.filter((part) => part !== null).join(' · ')}
      {units.some(({ demo }) => demo) ? <DemoMark /> : null}
    </p>
  );
}
