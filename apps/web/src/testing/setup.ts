import '@testing-library/jest-dom';
import { cleanup } from '@testing-library/react';
import { i18n } from '../i18n/setup';

afterEach(async () => {
  cleanup();
  localStorage.clear();
  await i18n.changeLanguage('zh-CN');
});
