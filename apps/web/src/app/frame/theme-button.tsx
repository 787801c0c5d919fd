import MoonOutlined from '@ant-design/icons/MoonOutlined';
import SunOutlined from '@ant-design/icons/SunOutlined';
import { Button } from 'antd';
import { useThemeMode } from '../../lib/theme-mode';
import { useAppWords } from '../words';

/** Light or dark. */
export function ThemeButton() {
  const t = useAppWords();
  const { mode, setMode } = useThemeMode();
  return (
    <Button
      type="text"
      aria-pressed={mode === 'dark'}
      aria-label={t('theme')}
      title={t('theme')}
      icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
      onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}
    />
  );
}
