import type { Coverage, Point, RegionDetail, Session } from '@gongkai/contracts';

/** The banner that the tests look at. */
export const BANNER = '990101000000';

export const session: Session = {
  user: {
    id: 'u1',
    username: 'zhuguan',
    displayName: '王主管',
    role: 'supervisor',
    region: '990100000000',
    regionName: '示例市',
  },
  home: { region: BANNER, year: 2023 },
  demo: true,
};

export const bannerRegion: RegionDetail = {
  code: BANNER,
  name: '青原旗',
  level: 'county',
  hasChildren: true,
  demo: true,
  path: [
    { code: '990000000000', name: '示例省', level: 'province', hasChildren: true, demo: true },
    { code: '990100000000', name: '示例市', level: 'city', hasChildren: true, demo: true },
  ],
  years: [2019, 2020, 2021, 2022, 2023],
};

export const coverage: Coverage = {
  due: 37,
  received: 35,
  late: 3,
  withErrors: 5,
  asOf: '2024-01-22T01:12:00.000Z',
  demo: true,
};

/** A sum that all received units stated. */
export function point(value: number | null, of: { numerator: number; denominator: number } | null = null): Point {
  return {
    value,
    numerator: of?.numerator ?? null,
    denominator: of?.denominator ?? null,
    stated: value === null ? 0 : 35,
    received: 35,
    due: 37,
  };
}
