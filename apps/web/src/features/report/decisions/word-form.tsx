import type { WordKind } from '@gongkai/contracts';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { ApiProblem } from '../../../lib/api-client';
import { useSay } from './use-say';
import { useDecisionWords } from './words';

const LEAST = 2;
const MOST = 1000;

/** Asks for the reason of a word and sends it; says what will follow before, and what went wrong after. */
export function WordForm({
  report,
  finding,
  kind,
  onSaid,
  onCancel,
}: {
  report: string;
  finding: string;
  kind: WordKind;
  onSaid: (kind: WordKind) => void;
  onCancel: () => void;
}) {
  const t = useDecisionWords();
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [id, hint, fault] = [useId(), useId(), useId()];
  const say = useSay(report, finding, onSaid);
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setTooShort(given.length < LEAST);
    if (given.length < LEAST) field.current?.focus();
    else if (!say.isPending) say.mutate({ kind, reason: given });
  };
  const problem = tooShort ? t('tooShort') : say.error ? sentenceOf(say.error, t('failed')) : null;
  return (
    <form className="rd-form" onSubmit={send} noValidate>
      <label htmlFor={id}>{t('reason')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={MOST}
        required
        value={reason}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${hint} ${fault}` : hint}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="rd-hint" id={hint}>
        {t(`hint.${kind}`)}
      </p>
      {problem ? (
        <p className="rd-problem" id={fault} role="alert">
          {problem}
        </p>
      ) : null}
      <p className="rd-actions">
        <button type="submit" className="rd-send" aria-disabled={say.isPending}>
          {say.isPending ? t('saving') : t(`say.${kind}`)}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

const sentenceOf = (error: unknown, otherwise: string) => (error instanceof ApiProblem ? error.message : otherwise);
