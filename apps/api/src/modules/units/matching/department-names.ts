/**
 * Departments that bear several names for one office: what the plan of institutions calls them first, then the names in
 * daily use. Only the part before 局, 委 or 厅; 和, 与 and 、 between two parts do not count.
 */
export const DEPARTMENT_NAMES: readonly (readonly string[])[] = [
  ['发展和改革', '发展改革', '发改'],
  ['工业和信息化', '工业信息化', '工信'],
  ['经济和信息化', '经济信息化', '经信'],
  ['教育体育', '教育和体育', '教体'],
  ['科学技术', '科技'],
  ['民族事务', '民族', '民'],
  ['民族宗教事务', '民族宗教', '民宗'],
  ['人力资源和社会保障', '人力资源社会保障', '人社'],
  ['自然资源和规划', '自然资源规划', '资规', '自规'],
  ['住房和城乡建设', '住房城乡建设', '住建'],
  ['交通运输', '交通'],
  ['农业农村', '农农'],
  ['农牧和科技', '农牧科技'],
  ['文化和旅游', '文化旅游', '文旅'],
  ['文化体育旅游广电', '文化体育和旅游广电', '文体旅游广电', '文体旅广', '文旅体广电'],
  ['文化旅游体育', '文化和旅游体育', '文化体育和旅游', '文化体育旅游', '文旅体', '文体旅'],
  ['文化旅游广电', '文化和旅游广电', '文旅广电'],
  ['卫生健康', '卫健'],
  ['退役军人事务', '退役军人'],
  ['应急管理', '应急'],
  ['市场监督管理', '市场监管', '市监'],
  ['林业和草原', '林业草原', '林草'],
  ['政务服务与数据管理', '政务服务和数据管理', '政务服务数据管理', '政务数据', '政数'],
  ['行政审批和政务服务', '行政审批政务服务', '审批政务'],
  ['行政审批服务', '行政审批', '审批'],
  ['政务服务', '政务'],
  ['国有资产监督管理', '国有资产管理', '国资监管', '国资'],
  ['医疗保障', '医保'],
  ['城市管理综合执法', '城市综合管理执法', '城管综合执法', '城管执法'],
  ['城市管理', '城管'],
  ['综合行政执法', '综合执法'],
  ['粮食和物资储备', '粮食物资储备', '粮储'],
  ['地方金融监督管理', '地方金融管理', '金融监管'],
  ['广播电视', '广电'],
  ['大数据发展管理', '大数据管理', '大数据'],
  ['人民防空', '人防'],
  ['扶贫开发', '扶贫'],
  ['机关事务管理', '机关事务', '机管'],
  ['外事', '外'],
  ['地方志编纂', '地方志', '史志'],
  ['住房公积金管理', '公积金管理', '公积金'],
  ['残疾人联合会', '残联'],
  ['供销合作社联合社', '供销合作社', '供销社', '供销联社'],
  ['公共资源交易', '公资交易'],
  ['乡村振兴', '乡振'],
  ['公安', '公'],
];

/** What an office ends with; 局, 委 and 厅 of one field are the same office at different levels. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['bureau', /(?:委员会|局|委|厅)$/u],
  ['office', /(?:办公室|办)$/u],
  ['centre', /中心$/u],
  ['league', /(?:联合会|残联|联合社|供销社|合作社|联社)$/u],
];
const BUREAU_ENDINGS = ['局', '委', '委员会', '厅'];
const LINKS = /[和与及暨]/gu;

const canonicalOf = new Map<string, string>();
for (const [official = '', ...others] of DEPARTMENT_NAMES)
  for (const name of [official, ...others]) canonicalOf.set(name.replace(LINKS, ''), official);

/** A department by what it is responsible for: two names of one office have the same `field` and `kind`. */
export type Department = { field: string; kind: string };

/** The department that a name without its place means; null if it does not end like one. */
export function departmentOf(name: string): Department | null {
  for (const [kind, ending] of KINDS) {
    const end = ending.exec(name);
    if (!end) continue;
    const stem = (kind === 'league' ? name : name.slice(0, end.index)).replace(LINKS, '');
    if (stem === '') return null;
    return { field: canonicalOf.get(stem) ?? stem, kind };
  }
  return null;
}

/** Every name in daily use of the department that a name ends with, for looking it up; empty if the table has none. */
export function departmentVariants(key: string): string[] {
  const ending = KINDS.find(([, pattern]) => pattern.test(key));
  if (!ending) return [];
  const [kind, pattern] = ending;
  const stem = kind === 'league' ? key : key.replace(pattern, '');
  const plain = stem.replace(LINKS, '');
  const group = DEPARTMENT_NAMES.filter((names) => names.some((name) => plain.endsWith(name.replace(LINKS, '')))).sort(
    (a, b) => longest(b, plain) - longest(a, plain),
  )[0];
  if (!group) return [];
  const endings =
    kind === 'bureau' ? BUREAU_ENDINGS : kind === 'office' ? ['办', '办公室'] : kind === 'centre' ? ['中心'] : [''];
  return group.filter((name) => name.length > 1).flatMap((name) => endings.map((end) => name + end));
}

const longest = (names: readonly string[], stem: string) =>
  Math.max(...names.map((name) => (stem.endsWith(name.replace(LINKS, '')) ? name.length : 0)));
