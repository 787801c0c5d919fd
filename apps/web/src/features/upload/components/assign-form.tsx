import type { UploadItem } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useDeferredValue, useId, useState } from 'react';
import { useScope } from '../../../lib/scope';
import { unitsQuery } from '../api/upload-requests';
import { sentenceOf, useAssign } from '../api/use-assign';
import { useWords } from '../words';
import { YearSelect } from './year-select';

/** Asks whose report a waiting file is and of which year; starts from what was recognised. */
export function AssignForm({ item, onDone }: { item: UploadItem; onDone: () => void }) {
  const t = useWords();
  const scope = useScope();
  const [unit, setUnit] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(item.recognised?.year ?? scope.year);
  const [asked, setAsked] = useState(false);
  const save = useAssign(item.id, onDone);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (unit && year) save.mutate({ unitId: unit, year });
  };
  return (
    <form className="up-assign" aria-label={t('assignTitle')} onSubmit={submit}>
      <p>{t('assignTitle')}</p>
      <UnitSearch first={item.recognised?.unit ?? ''} value={unit} onChange={setUnit} />
      <div className="up-assign-fields">
        <YearSelect label={t('assignYear')} value={year} onChange={setYear} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t(save.isPending ? 'assignSaving' : 'assignSave')}
        </Button>
        <Button onClick={onDone}>{t('assignCancel')}</Button>
      </div>
      {asked && !unit ? (
        <p className="up-problem" role="alert">
          {t('assignPick')}
        </p>
      ) : null}
      {save.error ? (
        <p className="up-problem" role="alert">
          {sentenceOf(save.error, t('explain.failed'))}
        </p>
      ) : null}
    </form>
  );
}

/** Finds a unit of the region by name; the server searches, so that a whole city can be asked. */
function UnitSearch({
  first,
  value,
  onChange,
}: {
  first: string;
  value: string | null;
  onChange: (unit: string) => void;
}) {
  const t = useWords();
  const name = useId();
  const { region } = useScope();
  const [words, setWords] = useState(first);
  const found = useQuery(unitsQuery(region, useDeferredValue(words.trim())));
  const units = found.data?.slice(0, SHOWN) ?? [];
  return (
    <div className="up-units">
      <input
        type="search"
        aria-label={t('assignUnitHint')}
        placeholder={t('assignUnitHint')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {found.isError ? <p className="up-problem">{sentenceOf(found.error, t('explain.failed'))}</p> : null}
      {found.isSuccess && units.length === 0 ? <p className="up-note">{t('assignNoUnit')}</p> : null}
      <fieldset>
        <legend className="sr-only">{t('assignUnit')}</legend>
        {units.map((unit) => (
          <label key={unit.id}>
            <input type="radio" name={name} checked={unit.id === value} onChange={() => onChange(unit.id)} />
            {unit.name}
            <span className="up-time">{unit.regionName}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const SHOWN = 8;
