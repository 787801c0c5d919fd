import { Button } from 'antd';
import { useLanguage } from '../../i18n/define-words';
import { setLanguage } from '../../i18n/setup';
import { useAppWords } from '../words';

/** Switches between Chinese and English; it is labelled in the language it leads to. */
export function LanguageButton() {
  const t = useAppWords();
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" lang={other} title={t('languageHint')} onClick={() => void setLanguage(other)}>
      {t('language')}
    </Button>
  );
}
