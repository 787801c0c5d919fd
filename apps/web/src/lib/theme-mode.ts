import { createContext, useContext } from 'react';

export type ThemeMode = 'light' | 'dark';

export type ThemeChoice = { mode: ThemeMode; setMode: (mode: ThemeMode) => void };

export const ThemeModeContext = createContext<ThemeChoice>({ mode: 'light', setMode: () => {} });

/** Light or dark, and how to change it. */
export function useThemeMode(): ThemeChoice {
  return useContext(ThemeModeContext);
}
