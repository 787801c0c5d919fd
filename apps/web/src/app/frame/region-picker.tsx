import DownOutlined from '@ant-design/icons/DownOutlined';
import EnvironmentOutlined from '@ant-design/icons/EnvironmentOutlined';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useRegion } from '../../lib/region';
import { useScope } from '../../lib/scope';
import { Disclosure } from '../../ui/disclosure';
import { Skeleton } from '../../ui/skeleton';
import { useAppWords } from '../words';

const RegionPanel = lazy(async () => ({ default: (await import('./region-panel')).RegionPanel }));

/** True for keys pressed while typing, which must not open anything. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The region of the page; `/` opens the search from anywhere. */
export function RegionPicker() {
  const t = useAppWords();
  const { region, setRegion } = useScope();
  const { data } = useRegion(region);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);
  const name = data?.name ?? region;
  return (
    <Disclosure
      className="region-picker"
      label={t('regionNow', { name })}
      open={open}
      onOpen={setOpen}
      text={
        <>
          <EnvironmentOutlined aria-hidden="true" />
          <span className="region-name">{name}</span>
          <DownOutlined aria-hidden="true" className="quiet" />
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<Skeleton height={240} />}>
          <RegionPanel
            chosen={region}
            onChoose={(code) => {
              setRegion(code);
              close();
            }}
          />
        </Suspense>
      )}
    </Disclosure>
  );
}
