import type { ReportDetail } from '@gongkai/contracts';
import { Section } from '../../../ui/section';
import { type Focus, useChoose } from '../focus';
import { NarrativeCounts } from '../narrative/narrative-counts';
import { useWords } from '../words';
import { Suggestions } from './suggestions';

/** Numbers of the narrative, the text of the parts, and what reading remarked. */
export function ReportText({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  return (
    <>
      <Section title={t('statement')}>
        <Statement report={report} />
      </Section>
      <NarrativeCounts report={report} focus={focus} />
      <Section title={t('parts')}>
        {report.sections.map((part, index) => (
          <details className="rp-fold rp-part" key={index}>
            <summary>{part.heading}</summary>
            {part.text.trim() === '' ? <p className="rp-reason">{t('partEmpty')}</p> : null}
            {part.text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line, position) => (
                <p key={position}>{line}</p>
              ))}
          </details>
        ))}
      </Section>
      <Suggestions report={report} focus={focus} />
      <Section title={t('messages')}>
        <Messages report={report} focus={focus} />
      </Section>
    </>
  );
}

/** What the report says of itself: title, period and how to reach the office. */
function Statement({ report: { title, period, contact } }: { report: ReportDetail }) {
  const t = useWords();
  const reached = [contact.phone, contact.url, contact.address, contact.email].filter((part) => part !== null);
  return (
    <>
      {title ? <p>{title}</p> : null}
      <dl className="rp-statement">
        <dt>{t('period')}</dt>
        <dd className="num">{period ? t('periodOf', period) : t('notStated')}</dd>
        <dt>{t('contact')}</dt>
        <dd className="num">{reached.length > 0 ? reached.join(' · ') : t('notStated')}</dd>
      </dl>
    </>
  );
}

const LEVEL_SHAPES = { info: '●', warning: '◆', error: '▲' } as const;

function Messages({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  if (report.messages.length === 0) return <p className="rp-none">{t('messagesEmpty')}</p>;
  return (
    <ul className="rp-messages">
      {report.messages.map((message, index) => {
        const content = (
          <>
            <span className={`badge badge-${message.level}`}>
              <span aria-hidden="true">{LEVEL_SHAPES[message.level]}</span>
              {t(`level.${message.level}`)}
            </span>
            <span>{message.text}</span>
          </>
        );
        return (
          <li key={index}>
            {message.place ? (
              <button
                type="button"
                className="rp-place"
                aria-pressed={focus.key === `message-${index}`}
                title={t('showPlace')}
                onClick={() => choose({ message: String(index), pane: 'original' })}
              >
                {content}
              </button>
            ) : (
              <div className="rp-place">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
