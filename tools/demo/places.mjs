/**
 * The invented places and organs of the demonstration city. None of these names is a place of the official list
 * (`check.mjs` proves it), and their codes lie in the range 99 that is never assigned.
 */
export const YEARS = [2021, 2022, 2023, 2024, 2025];

export const PROVINCE = { code: '990000000000', name: '示范省（演示）', level: 'province' };
export const CITY = { code: '990100000000', name: '演示市', level: 'city' };

/** Towns in code order; `until` is the last and `since` the first report year of a place that came or went. */
const BANNERS = [
  {
    name: '星桥旗',
    towns: [
      ['长虹桥街道'],
      ['青穗镇'],
      ['鹿铃镇'],
      ['云梯镇'],
      ['石笛镇'],
      ['哈森诺尔苏木'],
      ['阿林希热苏木'],
      ['银鬃苏木'],
    ],
  },
  {
    name: '望禾旗',
    towns: [
      ['铃兰街道'],
      ['麦浪镇', { until: 2023 }],
      ['晚霞镇', { until: 2023 }],
      ['风信镇'],
      ['朝露镇'],
      ['河灯镇'],
      ['蓝毡苏木'],
      ['牧笛苏木'],
      ['麦霞镇', { since: 2024 }],
    ],
  },
  {
    name: '听泉旗',
    towns: [
      ['银杏里街道'],
      ['枫笺镇'],
      ['竹简镇'],
      ['雁书镇'],
      ['松涛坪镇'],
      ['金莲塔拉苏木'],
      ['云驼苏木'],
      ['驼铃苏木'],
    ],
  },
];

/** Departments of a banner: key, name, what the organ calls itself and its leader, its word in account names. */
const DEPARTMENTS = [
  { key: 'office', name: '人民政府办公室', self: '我办', leader: '主任', kind: 'office', brand: '政务' },
  { key: 'education', name: '教育局', self: '我局', leader: '局长', kind: 'education', brand: '教育' },
  { key: 'health', name: '卫生健康委员会', self: '我委', leader: '主任', kind: 'health', brand: '卫健' },
  { key: 'resources', name: '自然资源局', self: '我局', leader: '局长', kind: 'resources', brand: '自然资源' },
  { key: 'market', name: '市场监督管理局', self: '我局', leader: '局长', kind: 'market', brand: '市监' },
];

const CITY_DEPARTMENTS = [
  { key: 'resources', name: '自然资源局', self: '我局', leader: '局长', kind: 'cityResources', brand: '自然资源' },
  { key: 'labour', name: '人力资源和社会保障局', self: '我局', leader: '局长', kind: 'cityLabour', brand: '人社' },
];

/** Banners whose government hands in a report of its own, which sums up its units, from `since` on. */
const GOVERNMENTS = [{ banner: '星桥旗', since: 2024 }];

/** Two towns become one: their codes end with the old towns, the new town takes over what they carried forward. */
export const MERGERS = [{ year: 2024, from: ['麦浪镇', '晚霞镇'], into: '麦霞镇' }];

const town = (name) => {
  if (name.endsWith('街道'))
    return { ending: '办事处', unitClass: 'street', self: '我街道', leader: '主任', kind: 'street' };
  const sumu = name.endsWith('苏木');
  return {
    ending: '人民政府',
    unitClass: 'town',
    self: sumu ? '我苏木' : '我镇',
    leader: sumu ? '苏木达' : '镇长',
    kind: 'town',
  };
};

function townPlaces() {
  return BANNERS.flatMap((banner, at) => {
    const county = `9901${String(at + 1).padStart(2, '0')}`;
    return banner.towns.map(([name, life = {}], index) => ({
      code: `${county}${String(index + 1).padStart(3, '0')}000`,
      name,
      level: 'town',
      fromYear: life.since ?? null,
      toYear: life.until ?? null,
      banner: banner.name,
    }));
  });
}

const bannerCode = (at) => `9901${String(at + 1).padStart(2, '0')}000000`;

/** Regions of the demonstration city; `fromYear` and `toYear` bound the years in which a code is valid. */
export function demoRegions() {
  const always = { fromYear: null, toYear: null };
  return [
    { ...PROVINCE, ...always },
    { ...CITY, ...always },
    ...BANNERS.map((banner, at) => ({ code: bannerCode(at), name: banner.name, level: 'county', ...always })),
    ...townPlaces().map(({ banner: _, ...place }) => place),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Reporting units with what the text generator needs (`self`, `leader`, `kind`, `short`, `banner`). */
export function demoUnits() {
  const towns = townPlaces().map((place) => {
    const { ending, ...rest } = town(place.name);
    return {
      key: `demo:${place.code}`,
      name: `${CITY.name}${place.banner}${place.name}${ending}`,
      short: place.name,
      region: place.code,
      banner: place.banner,
      fromYear: place.fromYear,
      toYear: place.toYear,
      aliases: [
        place.name,
        `${place.name}${ending}`,
        `${place.banner}${place.name}`,
        `${place.banner}${place.name}${ending}`,
      ],
      ...rest,
    };
  });
  const banners = BANNERS.flatMap((banner, at) =>
    DEPARTMENTS.map((item) => department(item, bannerCode(at), `${CITY.name}${banner.name}`, banner.name)),
  );
  const city = CITY_DEPARTMENTS.map((item) => department(item, CITY.code, CITY.name, CITY.name));
  return [...towns, ...banners, ...city, ...GOVERNMENTS.map(government)];
}

/** The government of a banner; it comes after the units that it sums up. */
function government({ banner, since }) {
  const region = bannerCode(BANNERS.findIndex(({ name }) => name === banner));
  const facts = { key: 'government', name: '人民政府', self: '我旗', leader: '旗长', kind: 'government' };
  const unit = department(facts, region, `${CITY.name}${banner}`, banner);
  return { ...unit, unitClass: 'government', fromYear: since, format: 'docx' };
}

/** Whether the report of a government sums up this unit. */
export const isSummedUpBy = (government) => (unit) => unit !== government && unit.banner === government.banner;

function department({ key, name, ...rest }, region, prefix, banner) {
  return {
    key: `demo:${region}:${key}`,
    name: `${prefix}${name}`,
    short: `${banner}${name}`,
    region,
    banner,
    fromYear: null,
    toYear: null,
    aliases: banner === CITY.name ? [] : [`${banner}${name}`],
    unitClass: 'department',
    ...rest,
  };
}

/** Units that owe a report for a year. */
export function rosterOf(units, year) {
  return units.filter((unit) => (unit.fromYear ?? year) <= year && year <= (unit.toYear ?? year));
}
