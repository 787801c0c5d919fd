import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined';
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined';
import { NavLink } from 'react-router';
import { SCREENS } from '../../config/screens';
import { useScope } from '../../lib/scope';
import { useAppWords } from '../words';

/** The screens on the left: 200 px wide, or icons only. */
export function Rail({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const t = useAppWords();
  const { pathTo } = useScope();
  return (
    <nav className="rail" aria-label={t('navigation')}>
      <div className="rail-brand">
        <strong>{t('product')}</strong>
        <span>{t('productLong')}</span>
      </div>
      <ul>
        {SCREENS.map(({ path, key, icon: Icon }) => (
          <li key={key}>
            <NavLink to={pathTo(path)} end={path === '/'} title={folded ? t(`screen.${key}`) : undefined}>
              <Icon aria-hidden="true" />
              <span className="rail-word">{t(`screen.${key}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <button type="button" className="rail-fold" aria-expanded={!folded} onClick={onFold}>
        {folded ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
        <span className={folded ? 'sr-only' : 'rail-word'}>{t(folded ? 'expand' : 'collapse')}</span>
      </button>
    </nav>
  );
}
