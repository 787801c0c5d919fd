import { disputesSentence, documentsSentence, requestsSentence } from './sentences.mjs';

/**
 * Part one of a banner's own report, in words that no unit has: its subject is the whole banner, and every number is the
 * sum of its units. `c` is the context of `narrative.mjs`.
 */
export function governmentPartOne(c) {
  return [
    opening(c),
    `（一）主动公开情况。${published(c)}`,
    `（二）依申请公开情况。全旗${requestsSentence(c)}全旗${disputesSentence(c)}${c.facts.told(requests(c), 2).join('')}`,
    `（三）政府信息管理情况。${c.facts.told(management(c), 3).join('')}`,
    `（四）政府信息公开平台建设情况。${c.facts.told(platforms(c), 3).join('')}`,
    `（五）监督保障情况。${supervision(c)}`,
  ];
}

/** What the report covers, as a government states it in its header. */
export function scopeSentence({ story }) {
  return `本报告统计范围为全旗，各项数据由旗人民政府办公室根据旗直各部门和各苏木镇、街道共${story.units}个单位的年度报告汇总。`;
}

function opening({ year, facts: f, random }) {
  return random.pick([
    `${year}年，旗人民政府把政务公开列入${f.season()}工作部署会，${f.matter()}等事项逐项定下公开时点。`,
    `${year}年，旗政府常务会议听取政务公开汇报，围绕${f.matter()}、${f.matter()}提出要求，由旗长牵头督办。`,
  ]);
}

function published(c) {
  return [
    `统筹推进${c.topics.join('、')}信息公开，责任分解到主管单位。`,
    channels(c.story, c.year),
    ...(c.previousTotal ? [growth(c)] : []),
    `全旗发布政策解读材料${c.story.interpretations}篇。`,
    ...(documentsSentence(c) ? [`全旗${documentsSentence(c)}`] : []),
    ...c.facts.told(publication(c), 3),
  ].join('');
}

/** Each channel added over the banner, and their sum. */
function channels({ website, wechat, board, total, site }, year) {
  return year % 2 === 0
    ? `全旗依托${site}公开信息${website}条，经政务新媒体推送信息${wechat}条，在政务公开栏张贴${board}条，累计公开政府信息${total}条。`
    : `全旗累计主动公开政府信息${total}条，其中${site}公开${website}条，政务新媒体公开${wechat}条，政务公开栏公开${board}条。`;
}

function growth({ story, previousTotal }) {
  const percent = ((story.total - previousTotal) / previousTotal) * 100;
  return `全旗公开总量比上年${percent < 0 ? '减少' : '增加'}${Math.abs(percent).toFixed(1)}%。`;
}

function publication({ facts: f }) {
  return [
    () => `${f.season()}召开新闻通气会，主管单位就${f.matter()}接受${f.people()}提问。`,
    () => `用${f.means()}介绍${f.matter()}，连同文件全文一并摆放到${f.place()}。`,
    () => `${f.matter()}草案公示期间，${f.people()}的意见采纳与否逐条写明理由。`,
    () => `以一本账管住${f.matter()}，起草、论证、批准、执行四个环节依次亮相。`,
    () => `选派${f.people()}旁听审议${f.matter()}的会议，会后由主管单位当面释疑。`,
    () => `${f.matter()}与${f.matter()}并排列表，资金来源和去向对照可查。`,
  ];
}

function requests({ facts: f }) {
  return [
    () => `遇到一案牵涉几家单位的，由${f.duty()}确定主办方，避免${f.matter()}类来件相互推转。`,
    () => `请${f.people()}评析已结案卷，${f.matter()}一类的答复说理有了统一尺度。`,
    () => `对败诉和被纠正的答复做成案例，${f.season()}发给承办单位，${f.matter()}排在第一例。`,
    () => `申请人反复询问的${f.matter()}，转为主动公开，减少了同类来件。`,
  ];
}

function management({ facts: f }) {
  return [
    () => `修订全旗公开事项目录，增列${f.matter()}，删去已经取消的事项。`,
    () => `旗直部门与苏木镇的旧文件交${f.duty()}合并清点，${f.matter()}的失效条款标红注销。`,
    () => `${f.matter()}实行发布前会签，${f.duty()}管保密，法制机构管依据。`,
    () => `开展隐私信息专项筛查，${f.matter()}一栏里不该露出的号码已经遮盖。`,
    () => `旗档案馆接收${f.matter()}的电子原件，${f.season()}起可凭证查阅。`,
    () => `统一公文标识样式，${f.duty()}退回未注明公开属性的${f.matter()}送审稿。`,
  ];
}

function platforms({ story, facts: f }) {
  return [
    () => `${story.site}完成改版，${f.matter()}由三级栏目提到首页。`,
    () => `关停合并停更账号，保留下来的“${story.account}”增设${f.matter()}专题。`,
    () => `在${f.place()}布设自助终端，可打印${f.matter()}的全文。`,
    () => `智能问答收录${f.matter()}的常见问法，答不出的转${f.duty()}补录。`,
    () => `${f.season()}对全旗栏目作无障碍检测，${f.people()}参与试读${f.matter()}。`,
    () => `政务公开专区延伸到${f.place()}，由${f.people()}轮流导办。`,
  ];
}

function supervision({ story, year, facts: f, random }) {
  const results = random.pick([
    `${year}年全旗考核结果：旗直部门和苏木镇、街道均为合格以上等次，社会评议满意度较高，未发生责任追究情形。`,
    `年度考核中，各受评单位均达到合格等次；社会评议结果为满意，没有单位或者个人因信息公开被追究责任。`,
  ]);
  const told = f.told(
    [
      () => `旗政府督查组${f.season()}到${f.place()}核验${f.matter()}的公开情况，问题当场交办。`,
      () => `聘请${f.people()}做观察员，围绕${f.matter()}写出评估意见送旗长阅批。`,
      () => `苏木镇之间互查，${f.matter()}做得好的单位在${f.place()}介绍经验。`,
      () => `把${f.matter()}的公开质量写进单位述职内容，由${f.people()}现场打分。`,
    ],
    2,
  );
  return `${told.join('')}旗政府组织业务培训${story.trainings}次，参加${story.trainees}人次。${results}`;
}

/** Problems of a banner and the measures that answer them. */
export const GOVERNMENT_PROBLEMS = [
  ['单位之间公开水平不平衡，个别苏木镇的栏目更新不及时', '安排公开做得好的单位结对帮带，半年后组织复评'],
  ['部门报送的数据口径不够统一，汇总核对费时较多', '统一统计口径和报送表样，汇总前先由报送单位自查签字'],
  ['重大决策的过程信息公开不足，结果多、缘由少', '把征求意见、论证和采纳情况列为必须公开的内容'],
  ['基层公开队伍不够稳定，兼职人员居多', '核定专兼职岗位，建立全旗业务骨干库，轮训上岗'],
  ['政策解读与文件发布衔接不够，有的解读迟于文件', '解读与文件同步起草、同步审签、同步发布'],
  ['公众参与的渠道不够宽，意见吸收后缺少回音', '建立意见办理台账，采纳情况在原栏目下回复'],
];

/** What became of the problems of the year before, in the words of a government. */
export const GOVERNMENT_MENDED = [
  '旗政府对上年度查找的问题逐项交办，责任单位已经报送办结情况。',
  '上年度所列问题由旗政府督查组跟踪核验，整改结果已在全旗通报。',
];
