import type { LikeText } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import type { Focus } from '../focus';
import { SentencePairs } from './sentence-pairs';
import { useLikenessWords } from './words';

/** One text that shares sentences with the report; the probable origin is open from the start. */
export function LikeTextCard({ text, position, focus }: { text: LikeText; position: number; focus: Focus }) {
  const t = useLikenessWords();
  const pointed = focus.key.startsWith(`pair-${position}.`);
  const all = text.found > text.pairs.length;
  return (
    <li className={text.origin && text.direction === 'taken' ? 'lk-text lk-origin' : 'lk-text'}>
      <Head text={text} />
      <Shares text={text} />
      <Leftovers text={text} />
      <details className="rp-fold" open={text.origin || pointed || undefined}>
        <summary>
          {all ? t('pairsShown', { n: text.pairs.length, all: text.found }) : t('pairs', { n: text.pairs.length })}
        </summary>
        <SentencePairs text={text} position={position} focus={focus} />
      </details>
    </li>
  );
}

function Head({ text: { origin, relation, reportId, unitName, year, direction } }: { text: LikeText }) {
  const t = useLikenessWords();
  const { pathTo } = useScope();
  const name = t('report', { unit: unitName, year });
  return (
    <p className="lk-head">
      {origin ? <strong className="lk-badge">{t(direction === 'taken' ? 'origin' : 'nearest')}</strong> : null}
      <span className="rp-tag">{t(`relation.${relation}`)}</span>
      {reportId ? (
        <Link to={pathTo(`/reports/${reportId}`, { year })}>{name}</Link>
      ) : (
        <span title={t('outside')}>{name}</span>
      )}
      <span className="lk-direction">{t(relation === 'own' ? 'direction.own' : `direction.${direction}`)}</span>
    </p>
  );
}

function Shares({ text: { shareOfOwn, shareOfOther, found, counted } }: { text: LikeText }) {
  const t = useLikenessWords();
  return (
    <>
      <dl className="lk-shares num">
        <Share label={t('shareOwn')} share={shareOfOwn} />
        <Share label={t('shareOther')} share={shareOfOther} />
      </dl>
      <p className="lk-sentences num">{t('sentences', { counted, found })}</p>
    </>
  );
}

function Share({ label, share }: { label: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className="lk-bar" aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </span>
        {percent}%
      </dd>
    </>
  );
}

function Leftovers({ text: { leftovers } }: { text: LikeText }) {
  const t = useLikenessWords();
  if (leftovers.length === 0) return null;
  const counts = new Map<string, { word: string; kind: LikeText['leftovers'][number]['kind']; count: number }>();
  for (const { word, kind } of leftovers) {
    const key = `${kind} ${word}`;
    counts.set(key, { word, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return (
    <p className="lk-leftovers">
      <span>{t('leftovers')}</span>
      {[...counts.values()].map(({ word, kind, count }) => (
        <span key={`${kind} ${word}`}>
          <mark className="lk-left">{word}</mark> {t(`leftover.${kind}`)}
          {count > 1 ? <span className="num"> ×{count}</span> : null}
        </span>
      ))}
    </p>
  );
}
