import type { UploadItem, UploadSuggestion } from '@gongkai/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { sentenceOf, useAssign } from '../api/use-assign';
import { useWords } from '../words';
import { YearSelect } from './year-select';

/** The units that a waiting file may belong to, the likeliest first, each with what speaks for it; one click stores it. */
export function Suggestions({ item }: { item: UploadItem }) {
  const t = useWords();
  const recognised = item.recognised?.year ?? null;
  const [year, setYear] = useState<number | null>(recognised);
  const assign = useAssign(item.id);
  const choose = ({ unitId, region }: UploadSuggestion) => {
    if (year !== null) assign.mutate(unitId === null ? { region, year } : { unitId, year });
  };
  return (
    <section className="up-suggestions" aria-label={t('suggested')}>
      <p>{t('suggested')}</p>
      {recognised === null ? (
        <YearSelect label={t('assignYear')} value={year} empty={t('suggestedYear')} onChange={setYear} />
      ) : null}
      <ol>
        {item.suggestions.map((suggestion) => (
          <li className="up-choice" key={suggestion.unitId ?? suggestion.region}>
            <Suggestion suggestion={suggestion} />
            <Button disabled={year === null || assign.isPending} onClick={() => choose(suggestion)}>
              {t('suggestedChoose')}
              <span className="sr-only">{suggestion.name}</span>
            </Button>
          </li>
        ))}
      </ol>
      {assign.error ? (
        <p className="up-problem" role="alert">
          {sentenceOf(assign.error, t('explain.failed'))}
        </p>
      ) : null}
    </section>
  );
}

function Suggestion({ suggestion: { name, place, score, reason } }: { suggestion: UploadSuggestion }) {
  const t = useWords();
  return (
    <div>
      <p className="up-suggestion">
        <strong>{name}</strong>
        <span className="up-time">{place}</span>
        <span className="up-time num">{t('suggestedScore', { score: Math.round(score * 100) })}</span>
      </p>
      <p className="up-note">{reason}</p>
    </div>
  );
}
