import type { UploadItem } from '@gongkai/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../../lib/api-client';
import { useScope } from '../../../lib/scope';
import { assignUpload, unitsQuery } from '../api/upload-requests';
import { useWords } from '../words';
import { YearSelect } from './year-select';

/** Asks whose report a waiting file is and of which year; starts from what was recognised. */
export function AssignForm({ item, onDone }: { item: UploadItem; onDone: () => void }) {
  const t = useWords();
  const scope = useScope();
  const client = useQueryClient();
  const [unit, setUnit] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(item.recognised?.year ?? scope.year);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: (assignment: { unitId: string; year: number }) => assignUpload(item.id, assignment),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['/uploads'] });
      onDone();
    },
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (unit && year) save.mutate({ unitId: unit, year });
  };
  return (
    <form className="up-assign" aria-label={t('assignTitle')} onSubmit={submit}>
      <p>{t('assignTitle')}</p>
      <div className="up-assign-fields">
        <UnitSearch first={item.recognised?.unit ?? ''} value={unit} onChange={setUnit} />
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
          {save.error instanceof ApiProblem ? save.error.message : t('explain.failed')}
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
  const { region } = useScope();
  const [words, setWords] = useState(first);
  const found = useQuery(unitsQuery(region, words));
  return (
    <Select
      className="up-unit"
      aria-label={t('assignUnit')}
      placeholder={t('assignUnitHint')}
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={value}
      loading={found.isFetching}
      options={(found.data ?? []).map(({ id, name, regionName }) => ({ value: id, label: `${name} · ${regionName}` }))}
      notFoundContent={found.isFetching ? null : t('assignNoUnit')}
      onChange={onChange}
    />
  );
}
