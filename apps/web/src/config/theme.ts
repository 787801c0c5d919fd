import type { ThemeConfig } from 'antd';

export const FONT_FAMILY =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif';

/** Tokens shared by the light and the dark theme; the accent is the only colour without a meaning. */
export function themeTokens(dark: boolean): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: dark ? '#69b1ff' : '#0958d9',
    colorLink: dark ? '#69b1ff' : '#0958d9',
    colorBgLayout: dark ? '#101214' : '#f5f6f7',
    colorBgContainer: dark ? '#17191c' : '#ffffff',
    colorText: dark ? '#e6e8ea' : '#1f2328',
    colorTextSecondary: dark ? '#a3abb4' : '#57606a',
    colorTextDescription: dark ? '#a3abb4' : '#57606a',
    colorTextPlaceholder: dark ? '#8b949e' : '#656d76',
    colorBorder: dark ? '#3d444d' : '#c9d1d9',
    colorBorderSecondary: dark ? '#2a2f36' : '#e4e7eb',
    colorError: dark ? '#ff7875' : '#c0211c',
    fontFamily: FONT_FAMILY,
    fontSize: 14,
    borderRadius: 4,
    motionDurationMid: '0.16s',
    motionDurationSlow: '0.2s',
  };
}
