import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';
import { i18n } from '../i18n/setup';

// A first import of a lazily loaded part takes longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(async () => {
  cleanup();
  localStorage.clear();
  await i18n.changeLanguage('zh-CN');
});
