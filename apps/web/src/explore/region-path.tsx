import './explore.css';
import { useRegion } from '../lib/region';
import { useScope } from '../lib/scope';
import { useExploreWords } from './words';

/** The way from the outermost region down to the one shown; each step leads back up. */
export function RegionPath() {
  const t = useExploreWords();
  const { region, setRegion } = useScope();
  const { data } = useRegion(region);
  if (!data) return <div className="region-path" />;
  const above = data.path.filter((step) => step.code !== data.code);
  return (
    <nav className="region-path" aria-label={t('path')}>
      <ol>
        {above.map((step) => (
          <li key={step.code}>
            <button type="button" className="link-button" onClick={() => setRegion(step.code)}>
              {step.name}
            </button>
          </li>
        ))}
        <li aria-current="page">{data.name}</li>
      </ol>
    </nav>
  );
}
