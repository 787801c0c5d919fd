import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { theme as antdTheme, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { themeTokens } from '../config/theme';
import { useLanguage } from '../i18n/define-words';
import { type ThemeMode, ThemeModeContext } from '../lib/theme-mode';

const STORED_AS = 'gongkai.theme';

/** The stored choice, or else what the system prefers. */
function firstMode(): ThemeMode {
  const stored = localStorage.getItem(STORED_AS);
  if (stored === 'dark' || stored === 'light') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Data, theme and language for everything below. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const [mode, setMode] = useState(firstMode);
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.dataset.theme = mode;
  }, [mode]);
  const choice = useMemo(
    () => ({
      mode,
      setMode: (next: ThemeMode) => {
        localStorage.setItem(STORED_AS, next);
        setMode(next);
      },
    }),
    [mode],
  );
  const theme = useMemo(
    () => ({
      algorithm: mode === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
      token: themeTokens(mode === 'dark'),
      // White on the light blue of the dark theme would be too weak.
      components: mode === 'dark' ? { Button: { primaryColor: '#101214' } } : {},
    }),
    [mode],
  );
  return (
    <ThemeModeContext.Provider value={choice}>
      <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </ConfigProvider>
    </ThemeModeContext.Provider>
  );
}
