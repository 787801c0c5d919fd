import type { CalendarLine } from '@gongkai/contracts';
import { useState } from 'react';
import { useSaveDuty } from '../api/use-save';
import { useWords } from '../words';
import { SaveLine } from './save-line';

const DAY_OR_YEAR = '(19|20|21)\\d{2}(-\\d{2}-\\d{2})?';

/** Why a unit need not report for the year, and between which days it exists. */
export function DutyForm({ line }: { line: CalendarLine }) {
  const t = useWords();
  const save = useSaveDuty();
  const [exemption, setExemption] = useState(line.excused ?? '');
  const [founded, setFounded] = useState(line.founded ?? '');
  const [closed, setClosed] = useState(line.closed ?? '');
  const next = { exemption: exemption.trim() || null, founded: founded || null, closed: closed || null };
  const changed = next.exemption !== line.excused || next.founded !== line.founded || next.closed !== line.closed;
  const life = { className: 'field num', pattern: DAY_OR_YEAR, title: t('lifeHint'), placeholder: '2023-05-01' };
  return (
    <form
      className="rg-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ unitId: line.unitId, year: line.year, ...next });
      }}
    >
      <h3>{t('duty')}</h3>
      {line.exemption === null ? null : <p>{t('nowExempt', { reason: line.exemption })}</p>}
      <label>
        {t('exemption', { year: line.year })}
        <textarea
          className="field"
          rows={2}
          maxLength={200}
          value={exemption}
          onChange={(event) => setExemption(event.target.value)}
        />
      </label>
      <p className="rg-hint">{t('exemptionHint')}</p>
      <div className="rg-pair">
        <label>
          {t('founded')}
          <input {...life} value={founded} onChange={(event) => setFounded(event.target.value.trim())} />
        </label>
        <label>
          {t('closed')}
          <input {...life} value={closed} onChange={(event) => setClosed(event.target.value.trim())} />
        </label>
      </div>
      <p className="rg-hint">{t('lifeHint')}</p>
      <SaveLine save={save} changed={changed} />
    </form>
  );
}
