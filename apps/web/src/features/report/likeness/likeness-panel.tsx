import type { Likeness, ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { likenessQuery } from '../api/report-query';
import type { Focus } from '../focus';
import { LikeTextCard } from './like-text-card';
import './likeness.css';
import { useLikenessWords } from './words';

/** Texts shown at once. */
const FIRST = 3;

/** Texts like this report's: where it was probably taken from, how much, which sentences, which words were left over. */
export function LikenessPanel({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useLikenessWords();
  const query = useQuery(likenessQuery(report.id));
  const compared = query.data?.compared ?? 0;
  return (
    <Section
      title={`${t('title')} ${query.data?.texts.length || ''}`}
      extra={compared > 0 ? <span className="quiet num">{t('compared', { n: compared })}</span> : null}
    >
      <AsyncContent query={query} height={160}>
        {(likeness) => <Texts likeness={likeness} focus={focus} />}
      </AsyncContent>
    </Section>
  );
}

function Texts({ likeness: { compared, texts }, focus }: { likeness: Likeness; focus: Focus }) {
  const t = useLikenessWords();
  if (compared === 0) return <EmptyState title={t('nothing')} hint={t('nothingHint')} />;
  if (texts.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  const cards = texts.map((text, index) => (
    <LikeTextCard key={`${text.unitName} ${text.year} ${index}`} text={text} position={index} focus={focus} />
  ));
  const pointed = Number.parseInt(focus.key.replace('pair-', ''), 10);
  return (
    <>
      <p className="quiet">{t('note')}</p>
      <ul className="lk-texts">{cards.slice(0, FIRST)}</ul>
      {cards.length > FIRST ? (
        <details className="rp-fold lk-more" open={pointed >= FIRST || undefined}>
          <summary>{t('more', { n: cards.length - FIRST })}</summary>
          <ul className="lk-texts">{cards.slice(FIRST)}</ul>
        </details>
      ) : null}
    </>
  );
}
