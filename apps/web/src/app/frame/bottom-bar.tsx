import EllipsisOutlined from '@ant-design/icons/EllipsisOutlined';
import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { SCREENS } from '../../config/screens';
import { useScope } from '../../lib/scope';
import { useAppWords } from '../words';

const SHOWN = 4;

/** The rail of small screens: four screens and the rest behind “more”. */
export function BottomBar() {
  const t = useAppWords();
  const { pathTo } = useScope();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const link = ({ path, key, icon: Icon }: (typeof SCREENS)[number]) => (
    <li key={key}>
      <NavLink to={pathTo(path)} end={path === '/'}>
        <Icon aria-hidden="true" />
        <span>{t(`screen.${key}`)}</span>
      </NavLink>
    </li>
  );
  return (
    <nav className="bottom-bar" aria-label={t('navigation')}>
      {open ? <ul className="bottom-more">{SCREENS.slice(SHOWN).map(link)}</ul> : null}
      <ul className="bottom-main">
        {SCREENS.slice(0, SHOWN).map(link)}
        <li>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <EllipsisOutlined aria-hidden="true" />
            <span>{t('more')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
