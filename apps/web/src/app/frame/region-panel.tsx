import { regionHitsSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { apiQuery } from '../../lib/api-client';
import { DemoMark } from '../../ui/demo-mark';
import { useAppWords } from '../words';
import { RegionTree } from './region-tree';

type Choice = { chosen: RegionCode; onChoose: (code: RegionCode) => void };

/** Search above, tree below; typing replaces the tree by the hits. */
export function RegionPanel({ chosen, onChoose }: Choice) {
  const t = useAppWords();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  return (
    <div className="region-panel">
      <input
        type="search"
        className="field"
        // The panel opens to be typed into; the key `/` leads here.
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        aria-label={t('searchRegion')}
        placeholder={t('searchRegion')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {q ? <RegionHits q={q} onChoose={onChoose} /> : <RegionTree chosen={chosen} onChoose={onChoose} />}
    </div>
  );
}

function RegionHits({ q, onChoose }: { q: string; onChoose: Choice['onChoose'] }) {
  const t = useAppWords();
  const { data, isFetching } = useQuery({
    ...apiQuery('/regions/search', regionHitsSchema, { q }),
    placeholderData: keepPreviousData,
  });
  if (!data) return <p className="quiet region-note">{t('searching')}</p>;
  if (data.regions.length === 0)
    return (
      <div className="region-note">
        <p>{t('noRegion', { q })}</p>
        <p className="quiet">{t('noRegionHint')}</p>
      </div>
    );
  return (
    <ul className="region-hits" aria-busy={isFetching}>
      {data.regions.map((hit) => (
        <li key={hit.code}>
          <button type="button" className="text-button" onClick={() => onChoose(hit.code)}>
            <span>{hit.name}</span>
            {hit.demo ? <DemoMark /> : null}
            <span className="quiet">{hit.path.join(' › ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
