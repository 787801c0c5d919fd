import type { ReportDetail } from '@gongkai/contracts';
import { Section } from '../../../ui/section';
import { type Focus, useChoose } from '../focus';
import { useNarrativeWords } from './words';

/** Numbers of published items that the text states, each leading to its words in the original. */
export function NarrativeCounts({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useNarrativeWords();
  return (
    <Section title={t('counts')}>
      <Counts report={report} focus={focus} />
    </Section>
  );
}

function Counts({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useNarrativeWords();
  const choose = useChoose();
  if (report.counts.length === 0) return <p className="rp-none">{t('countsEmpty')}</p>;
  return (
    <ul className="rp-counts">
      {report.counts.map((count, index) => (
        <li key={index}>
          <button
            type="button"
            className="rp-place"
            aria-pressed={focus.key === `count-${index}`}
            title={t('showPlace')}
            onClick={() => choose({ count: String(index), pane: 'original' })}
          >
            <span className="rp-count-head">
              <strong className="num">
                {count.value}
                {count.unit}
              </strong>
              <span>{t(`channel.${count.channel ?? 'none'}`)}</span>
              {count.topic ? <span>{count.topic}</span> : null}
              {count.isTotal ? <span className="rp-tag">{t('total')}</span> : null}
              {count.approx ? <span className="rp-tag">{t('approx')}</span> : null}
            </span>
            <q className="rp-quote">{count.quote}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}
