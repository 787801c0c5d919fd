import { defineWords } from '../../i18n/define-words';

export const words = {
  'zh-CN': {
    title: '登录',
    product: '公开',
    purpose: '收集、核对、统计政府信息公开工作年度报告',
    username: '用户名',
    password: '密码',
    signIn: '登录',
    linking: '正在登录',
    linkFailed: '登录链接不能使用',
    linkHint: '链接只能使用一次，可能已经用过或过期。请用用户名和密码登录，或在服务器上取一个新链接。',
    required: '请填写用户名和密码。',
  },
  en: {
    title: 'Sign in',
    product: 'Gongkai',
    purpose: 'Collects, checks and counts the annual reports on government information disclosure',
    username: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    linking: 'Signing in',
    linkFailed: 'The sign-in link cannot be used',
    linkHint:
      'A link works once; it may have been used or have expired. Sign in with user name and password, or get a new link on the server.',
    required: 'User name and password are needed.',
  },
};

export const useWords = defineWords('session', words);
