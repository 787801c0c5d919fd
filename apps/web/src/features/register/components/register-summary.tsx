import type { Calendar } from '@gongkai/contracts';
import { formatRatio } from '../../../lib/format';
import { DemoMark } from '../../../ui/demo-mark';
import { useWords } from '../words';

/** What the calendar comes to, in one line: due, on time with its rate, not on time, unknown, exempt, next deadline. */
export function RegisterSummary({ calendar: { summary, lines, asOf } }: { calendar: Calendar }) {
  const t = useWords();
  const { due, onTime, notOnTime, unknown, pending, exempt, received, rate, next } = summary;
  const withErrors = lines.filter(({ errors }) => (errors ?? 0) > 0).length;
  const parts = [
    t('due', { n: due }),
    t('received', { n: received }),
    t('onTime', { n: onTime }),
    rate === null ? null : t('rate', { rate: formatRatio(rate), fraction: `${onTime}/${due}` }),
    notOnTime > 0 ? t('notOnTime', { n: notOnTime }) : null,
    unknown > 0 ? t('unknownDate', { n: unknown }) : null,
    pending > 0 ? t('pending', { n: pending }) : null,
    exempt > 0 ? t('exempt', { n: exempt }) : null,
    withErrors > 0 ? t('withErrors', { n: withErrors }) : null,
    next === null
      ? null
      : t(next.daysLeft === 0 ? 'nextToday' : 'next', { day: next.day, n: next.daysLeft, units: next.units }),
    t('asOf', { day: asOf }),
  ];
  return (
    <p className="coverage num">
      {parts.filter((part) => part !== null).join(' · ')}
      {lines.some(({ demo }) => demo) ? <DemoMark /> : null}
    </p>
  );
}
