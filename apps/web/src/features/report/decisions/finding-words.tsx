import type { FindingView, FindingWord, ReportDetail, WordKind } from '@gongkai/contracts';
import { mayDo } from '@gongkai/domain';
import { useState } from 'react';
import { useSession } from '../../../lib/session';
import { nameOf } from '../focus';
import { formatInstant } from '../when';
import './decisions.css';
import { WordForm } from './word-form';
import { useDecisionWords } from './words';

/**
 * What people said of a finding beside the machine's verdict, oldest first, and what the signed-in person may say: a
 * supervisor overrules or restores, a unit agrees, explains or objects. Only failures are anybody's to answer.
 */
export function FindingWords({ finding, report }: { finding: FindingView; report: ReportDetail }) {
  const t = useDecisionWords();
  const [kind, setKind] = useState<WordKind | null>(null);
  const choices = useChoices(finding);
  if (finding.words.length === 0 && choices.length === 0) return null;
  const close = () => {
    setKind(null);
    focusOn(finding, report);
  };
  return (
    <section className="rd" aria-label={t('title')}>
      {finding.words.length > 0 ? (
        <ol className="rd-words">
          {finding.words.map((word) => (
            <Word key={`${word.at} ${word.kind}`} word={word} />
          ))}
        </ol>
      ) : null}
      {kind ? (
        <WordForm report={report.id} finding={finding.id} kind={kind} onSaid={close} onCancel={close} />
      ) : (
        choices.map(({ who, kinds }) => (
          <p key={who} className="rd-actions">
            <span className="rd-who">{t(who)}</span>
            {kinds.map((choice) => (
              <button key={choice} type="button" onClick={() => setKind(choice)}>
                {t(`say.${choice}`)}
              </button>
            ))}
          </p>
        ))
      )}
    </section>
  );
}

function Word({ word: { kind, reason, actor, at } }: { word: FindingWord }) {
  const t = useDecisionWords();
  return (
    <li className={`rd-word rd-${kind}`}>
      <span className="rd-word-head">
        <strong>{t(`kind.${kind}`)}</strong>
        <span className="num">{t('byAt', { actor, time: formatInstant(at) })}</span>
      </span>
      <span className="rd-reason">{reason}</span>
    </li>
  );
}

type Choices = { who: 'supervisor' | 'unit'; kinds: WordKind[] }[];

function useChoices({ outcome, overruled }: FindingView): Choices {
  const { user } = useSession();
  if (outcome !== 'fail') return [];
  const choices: Choices = [];
  if (mayDo(user.role, 'finding.decide'))
    choices.push({ who: 'supervisor', kinds: [overruled ? 'restore' : 'overrule'] });
  if (mayDo(user.role, 'finding.reply')) choices.push({ who: 'unit', kinds: ['agree', 'explain', 'object'] });
  return choices;
}

/** The finding may have moved to another list; whoever uses the keyboard goes on where it is now. */
function focusOn(finding: FindingView, report: ReportDetail): void {
  requestAnimationFrame(() =>
    document
      .getElementById(`finding-${nameOf(finding, report)}`)
      ?.querySelector('button')
      ?.focus(),
  );
}
