import type { CalendarLine } from '@gongkai/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { Section } from '../../../ui/section';
import { reminderLetter } from '../reminder-letter';
import { useWords } from '../words';

/** Text of a reminder to the units that are missing, to be edited and copied. */
export function Reminder({
  lines,
  asOf,
  onClose,
}: {
  lines: readonly CalendarLine[];
  asOf: string;
  onClose: () => void;
}) {
  const t = useWords();
  const [text, setText] = useState(() => reminderLetter(lines, asOf));
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('copyFailed');
    }
  };
  return (
    <Section title={t('reminder')} extra={<Button onClick={onClose}>{t('close')}</Button>}>
      <p className="rg-hint">{t('reminderHint')}</p>
      <textarea
        className="rg-letter"
        lang="zh-CN"
        rows={Math.min(16, text.split('\n').length + 2)}
        aria-label={t('reminder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span className="rg-copied" role="status">
        {copied ? t(copied) : ''}
      </span>
    </Section>
  );
}
