import { FIRST_TEMPLATE_YEAR } from '@gongkai/contracts';
import { apiUrl } from '../../../lib/api-client';
import { useWords } from '../words';

/** The empty fill-in sheet; with a year its period is filled in, for years of that form. */
export function TemplateLink({ year }: { year: number | null }) {
  const t = useWords();
  const known = year !== null && year >= FIRST_TEMPLATE_YEAR ? year : null;
  return (
    <p className="up-note">
      <a href={apiUrl('/exports/template', { year: known })} download>
        {t('template')}
      </a>{' '}
      {t('templateHint')}
    </p>
  );
}
