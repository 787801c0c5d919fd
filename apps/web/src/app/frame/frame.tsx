import { useState } from 'react';
import { Outlet } from 'react-router';
import { useAppWords } from '../words';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import { TopBar } from './top-bar';

const STORED_AS = 'gongkai.rail';

/** What stands around every screen: rail on the left (a bar at the bottom of small screens) and the top bar. */
export function Frame() {
  const t = useAppWords();
  const [folded, setFolded] = useState(() => localStorage.getItem(STORED_AS) === 'folded');
  const fold = () => {
    localStorage.setItem(STORED_AS, folded ? 'open' : 'folded');
    setFolded(!folded);
  };
  return (
    <div className={folded ? 'frame frame-folded' : 'frame'}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Rail folded={folded} onFold={fold} />
      <div className="frame-main">
        <TopBar />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <BottomBar />
    </div>
  );
}
