import type { LikeText } from '@gongkai/contracts';
import { useMemo } from 'react';
import { type Focus, useChoose } from '../focus';
import { diffSentences } from './diff-sentences';
import { SentenceText } from './sentence-text';
import { useLikenessWords } from './words';

type Pair = LikeText['pairs'][number];

/** Matched sentences side by side: what differs is marked on both sides, left over words on ours. */
export function SentencePairs({ text, position, focus }: { text: LikeText; position: number; focus: Focus }) {
  const t = useLikenessWords();
  return (
    <>
      <p className="lk-legend" aria-hidden="true">
        <span>
          <mark className="lk-different">{t('legendDifferent')}</mark>
        </span>
        {text.leftovers.length > 0 ? (
          <span>
            <mark className="lk-left">{t('legendLeft')}</mark>
          </span>
        ) : null}
      </p>
      <ol className="lk-pairs">
        {text.pairs.map((pair, index) => (
          <li key={index}>
            <SentencePair
              pair={pair}
              name={`${position}.${index}`}
              leftovers={text.leftovers.flatMap(({ sentence, word }) => (sentence === pair.own ? [word] : []))}
              focus={focus}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function SentencePair({
  pair,
  name,
  leftovers,
  focus,
}: {
  pair: Pair;
  name: string;
  leftovers: readonly string[];
  focus: Focus;
}) {
  const t = useLikenessWords();
  const choose = useChoose();
  const { own, other } = useMemo(() => diffSentences(pair.own, pair.other), [pair]);
  return (
    <>
      <div className="lk-side">
        <span className="lk-side-head">
          {t('own')}
          <span className="num">
            {pair.score < 1
              ? t('score', { n: Math.round(pair.score * 100) })
              : t(pair.own === pair.other ? 'equal' : 'alike')}
          </span>
        </span>
        <SentenceText parts={own} leftovers={leftovers} />
        {pair.place ? (
          <button
            type="button"
            className="link-button lk-show"
            aria-pressed={focus.key === `pair-${name}`}
            onClick={() => choose({ pair: name, pane: 'original' })}
          >
            {t('showPlace')}
          </button>
        ) : null}
      </div>
      <div className="lk-side">
        <span className="lk-side-head">{t('other')}</span>
        <SentenceText parts={other} leftovers={[]} />
      </div>
    </>
  );
}
