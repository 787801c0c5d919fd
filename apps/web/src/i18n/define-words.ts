import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n, LANGUAGES, type Language } from './setup';

/** Words of one feature: flat keys, the same in both languages. `{{name}}` marks a place to fill in. */
export type Words<Key extends string> = Record<Language, Record<Key, string>>;

export type Translate<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/**
 * Registers the words of a feature under a name of its own and returns the hook that reads them. The compiler refuses
 * a key that one language lacks. Each feature has one file `words.ts`:
 * `export const words = { 'zh-CN': {…}, en: {…} }; export const useWords = defineWords('overview', words);`
 */
export function defineWords<Key extends string>(name: string, words: Words<Key>): () => Translate<Key> {
  for (const language of LANGUAGES) i18n.addResourceBundle(language, name, words[language], true, true);
  return function useWords() {
    const { t } = useTranslation(name, { i18n });
    return useCallback<Translate<Key>>((key, values) => t(key, values ?? {}), [t]);
  };
}

/** The language shown now; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation(undefined, { i18n });
  return LANGUAGES.find((language) => language === current.language) ?? 'zh-CN';
}
