import { scaleOf } from './figures.mjs';
import { firstSteps, instances } from './wording/details.mjs';
import { factsOf } from './wording/facts.mjs';
import { GOVERNMENT_MENDED, GOVERNMENT_PROBLEMS, governmentPartOne, scopeSentence } from './wording/government.mjs';
import { partOne } from './wording/part-one.mjs';
import { MENDED, OTHER_MATTERS, PRAISE, PROBLEMS } from './wording/problems.mjs';

const TOPICS = {
  town: ['惠农补贴', '社会救助', '乡村建设', '财政预决算', '人居环境整治', '安全生产', '耕地保护', '养老服务'],
  street: ['城市更新', '社会救助', '社区治理', '物业服务', '就业服务', '养老服务', '财政预决算', '安全生产'],
  department: ['行政许可', '行政处罚', '规划计划', '财政预决算', '政策文件', '公共服务', '建议提案办理', '人事招考'],
  government: ['发展规划', '重大项目', '财政预决算', '公共资源配置', '民生实事', '营商环境', '乡村振兴', '生态保护'],
};

/** The website on which a unit publishes. */
export const portalOf = ({ banner }) => (banner === '演示市' ? '演示市人民政府网站' : `${banner}人民政府门户网站`);

/** What happened in the year besides the tables: counts per channel that add up to the stated total. */
export function storyOf(unit, random, growth) {
  const scale = scaleOf(unit);
  const spread = (mean) => Math.max(6, Math.round(mean * growth * (0.85 + random.next() * 0.3)));
  const website = spread(scale.website);
  const wechat = spread(scale.wechat);
  const board = unit.unitClass === 'department' || random.chance(0.4) ? 0 : random.integer(11, 46);
  return {
    website,
    wechat,
    board,
    total: website + wechat + board,
    site: portalOf(unit),
    account: unit.brand ? `${unit.banner.slice(0, 2)}${unit.brand}` : `${unit.short}发布`,
    interpretations: random.integer(3, 26),
    monthly: false,
    trainings: random.integer(1, 5),
    trainees: random.integer(18, 160),
  };
}

/** The whole text of a report: header, part one, problems, other matters. */
export function narrativeOf({ unit, year, figures, story, previousTotal, random, planted = {} }) {
  const isGovernment = unit.unitClass === 'government';
  const context = {
    ...unit,
    year,
    figures,
    story: monthlyIfTrue(story, planted, random),
    previousTotal,
    random,
    facts: factsOf(unit, random.branch('facts')),
    slip: planted.slip ?? null,
    topics: random.sample(TOPICS[unit.unitClass], 3),
    office: unit.unitClass === 'department' ? random.pick(['办公室', '综合股']) : '党政综合办公室',
  };
  return {
    title: `${unit.name}${year}年政府信息公开工作年度报告`,
    preamble: [preamble(context, planted.period ?? { year, to: '12月31日' })],
    partOne: isGovernment ? governmentPartOne(context) : partOne(context),
    partFive: problems(context),
    partSix: otherMatters(context),
  };
}

/** A monthly rhythm is claimed only where it was kept, or where the gap is planted. */
function monthlyIfTrue(story, planted, random) {
  if (planted.story) return { ...story, ...planted.story };
  return { ...story, monthly: story.interpretations >= 12 && random.chance(0.6) };
}

function preamble(context, period) {
  const { name, unitClass, random, key } = context;
  const from = `${period.year}年1月1日`;
  const to = `${period.year}年${period.to}`;
  const phone = `0900-555${String(1000 + (hashDigits(key) % 9000))}`;
  const isGovernment = unitClass === 'government';
  const span = random.pick([`${from}起至${to}止`, `${from}至${to}`]);
  return [
    '本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求编制。',
    '报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况以及其他需要报告的事项六部分组成。',
    ...(isGovernment ? [scopeSentence(context)] : []),
    `本报告所列数据的统计期限为${span}。`,
    `本报告电子版可以从${portalOf(context)}（http://www.yanshi.example）下载，如有疑问，请与${name}${isGovernment ? '办公室' : ''}联系（电话：${phone}）。`,
  ].join('');
}

/** Digits of a key as one number, so that every unit has its own telephone number. */
function hashDigits(key) {
  return [...key].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 100003, 7);
}

function problems(context) {
  const { year, self, unitClass, random, key, facts } = context;
  // Other problems than last year: the same ones again would be a gap.
  const isGovernment = unitClass === 'government';
  const possible = (isGovernment ? GOVERNMENT_PROBLEMS : PROBLEMS).filter((_, index) => index % 2 === year % 2);
  const chosen = random.sample(possible, random.integer(2, 3));
  const numbers = ['一是', '二是', '三是'];
  const shown = facts.told(instances(context), chosen.length);
  const begun = facts.told(firstSteps(context), chosen.length);
  const found = chosen.map(([problem], index) => `${numbers[index]}${problem}，${shown[index]}`).join('；');
  const measures = chosen.map(([, measure], index) => `${numbers[index]}${measure}，${begun[index]}。`);
  const opening = `${year}年，${self}政府信息公开工作${random.pick(PRAISE)}：${found}。`;
  const outcomes = isGovernment ? GOVERNMENT_MENDED : MENDED;
  const mended = outcomes[(hashDigits(key) + year) % outcomes.length];
  return random.chance(0.5)
    ? [`${mended}${opening}`, `下一步，将重点做好以下工作：${measures.join('')}`]
    : [mended, opening, '下一步改进措施：', ...measures];
}

function otherMatters({ random, figures }) {
  const none = random.pick([
    '根据《政府信息公开信息处理费管理办法》规定，本年度未发出收费通知，未收取信息处理费。',
    '本年度未产生政府信息公开信息处理费。',
  ]);
  const overdue = figures['requests.otherHandling.feeOverdue.total'];
  const fee =
    overdue > 0
      ? `根据《政府信息公开信息处理费管理办法》规定，本年度发出收费通知${overdue}件，申请人均逾期未缴费，实际收取信息处理费0元。`
      : none;
  return [`${fee}${random.pick(OTHER_MATTERS)}`, '（本报告为演示数据，机构、地名与数字均为虚构。）'];
}
