import type { Coverage } from '@gongkai/contracts';
import { formatAsOf } from '../lib/format';
import { DemoMark } from './demo-mark';
import { useUiWords } from './words';

/** How complete the figures of a page are: 应报 37 · 已收 35 · 缺 2：甲、乙 · 截至 02-01 09:12. */
export function CoverageLine({ coverage, missing = [] }: { coverage: Coverage; missing?: readonly string[] }) {
  const t = useUiWords();
  const lacking = coverage.due - coverage.received;
  const names = missing.slice(0, 3).join('、') + (missing.length > 3 ? '…' : '');
  const parts = [
    t('due', { n: coverage.due }),
    t('received', { n: coverage.received }),
    lacking > 0 ? `${t('missing', { n: lacking })}${names ? `：${names}` : ''}` : null,
    coverage.late > 0 ? t('late', { n: coverage.late }) : null,
    t('asOf', { time: formatAsOf(coverage.asOf) }),
  ].filter((part) => part !== null);
  return (
    <p className="coverage num">
      {parts.join(' · ')}
      {coverage.demo ? <DemoMark /> : null}
    </p>
  );
}
