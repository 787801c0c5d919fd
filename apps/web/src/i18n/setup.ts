import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'gongkai.language';

/** Chinese unless the person chose English. */
function storedLanguage(): Language {
  return LANGUAGES.find((language) => language === localStorage.getItem(STORED_AS)) ?? 'zh-CN';
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'zh-CN',
  supportedLngs: LANGUAGES,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

const showLanguage = (language: string) => {
  document.documentElement.lang = language;
};
showLanguage(i18n.language);
i18n.on('languageChanged', showLanguage);

/** Changes the language of the page and remembers it in this browser. */
export async function setLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED_AS, language);
  await i18n.changeLanguage(language);
}
