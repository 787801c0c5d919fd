import type { ReportDetail } from '@gongkai/contracts';
import { Section } from '../../../ui/section';
import { type Focus, useChoose } from '../focus';
import { figureName } from '../term-names';
import { useWords } from '../words';

/** Numbers that reading offers where it had to stay silent, with what they were split from and why. Never taken over. */
export function Suggestions({ report: { suggestions }, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  if (suggestions.length === 0) return null;
  return (
    <Section title={`${t('suggestions')} ${suggestions.length}`}>
      <p className="rp-reason">{t('suggestionsNote')}</p>
      <ul className="rp-suggestions">
        {suggestions.map(({ quote, because, figures, place }, index) => (
          <li key={index}>
            <p>
              <q className="rp-quote num">{quote}</q> {because}
            </p>
            <dl className="rp-split num">
              {Object.entries(figures).map(([figure, value]) => (
                <div key={figure}>
                  <dt>{figureName(figure)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {place ? (
              <button
                type="button"
                className="link-button"
                aria-pressed={focus.key === `suggestion-${index}`}
                onClick={() => choose({ suggestion: String(index), pane: 'original' })}
              >
                {t('showPlace')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
