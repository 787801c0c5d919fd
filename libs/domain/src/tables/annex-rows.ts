import type { FigureUnit } from './table-spec';

/**
 * One line of the annex. `id` follows `stats14.` and is missing for a heading; `unit` is the printed one. `level` is the
 * depth of the line's own heading, 0 for 一、.
 */
export type AnnexLine = { level: number; label: string; id?: string; unit?: string; aliases?: string[] };

const heading = (level: number, label: string): AnnexLine => ({ level, label });
const line = (level: number, id: string, unit: string, label: string, ...aliases: string[]): AnnexLine => ({
  level,
  id,
  unit,
  label,
  ...(aliases.length > 0 ? { aliases } : {}),
});

/** What a printed unit means for a figure. */
export const annexUnit = (unit: string): FigureUnit => (unit === '万元' ? 'wanYuan' : 'piece');

const DISCLOSED: AnnexLine[] = [
  heading(0, '一、主动公开情况'),
  line(
    1,
    'disclosed.total',
    '条',
    '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
    '主动公开文件数',
    '主动公开信息数',
  ),
  line(2, 'disclosed.normativeDocs', '条', '其中：主动公开规范性文件数', '主动公开规范性文件数'),
  line(2, 'normativeDocs.issued', '件', '制发规范性文件总数', '制发规范性文件数'),
  heading(1, '（二）通过不同渠道和方式公开政府信息的情况'),
  line(2, 'channel.gazette', '条', '1.政府公报公开政府信息数', '政府公报公开数'),
  line(2, 'channel.website', '条', '2.政府网站公开政府信息数', '政府网站公开数'),
  line(2, 'channel.weibo', '条', '3.政务微博公开政府信息数', '政务微博公开数'),
  line(2, 'channel.wechat', '条', '4.政务微信公开政府信息数', '政务微信公开数'),
  line(2, 'channel.other', '条', '5.其他方式公开政府信息数', '其他方式公开数'),
];

const RESPONSE: AnnexLine[] = [
  heading(0, '二、回应解读情况'),
  line(1, 'response.hotIssues', '次', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）'),
  heading(1, '（二）通过不同渠道和方式回应解读的情况'),
  line(2, 'response.pressConferences', '次', '1.参加或举办新闻发布会总次数', '新闻发布会总次数'),
  line(3, 'response.pressConferences.chief', '次', '其中：主要负责同志参加新闻发布会次数'),
  line(2, 'response.onlineInterviews', '次', '2.政府网站在线访谈次数'),
  line(3, 'response.onlineInterviews.chief', '次', '其中：主要负责同志参加政府网站在线访谈次数'),
  line(2, 'response.interpretations', '篇', '3.政策解读稿件发布数'),
  line(2, 'response.weiboWechat', '次', '4.微博微信回应事件数'),
  line(2, 'response.other', '次', '5.其他方式回应事件数'),
];

const REQUESTS: AnnexLine[] = [
  heading(0, '三、依申请公开情况'),
  line(1, 'req.received', '件', '（一）收到申请数', '收到申请总数', '受理依申请公开信息总数', '申请总数'),
  line(2, 'req.received.inPerson', '件', '1.当面申请数'),
  line(2, 'req.received.fax', '件', '2.传真申请数'),
  line(2, 'req.received.online', '件', '3.网络申请数', '网上申请数'),
  line(2, 'req.received.letter', '件', '4.信函申请数'),
  line(1, 'req.closed', '件', '（二）申请办结数', '申请办结总数'),
  line(2, 'req.closed.onTime', '件', '1.按时办结数'),
  line(2, 'req.closed.extended', '件', '2.延期办结数'),
  line(1, 'req.answered', '件', '（三）申请答复数', '对申请的答复总数', '申请答复总数'),
  line(2, 'req.answered.alreadyPublic', '件', '1.属于已主动公开范围数'),
  line(2, 'req.answered.granted', '件', '2.同意公开答复数'),
  line(2, 'req.answered.partial', '件', '3.同意部分公开答复数'),
  line(2, 'req.answered.denied', '件', '4.不同意公开答复数', '不予公开答复数'),
  line(3, 'req.denied.stateSecret', '件', '其中：涉及国家秘密', '涉及国家秘密'),
  line(3, 'req.denied.tradeSecret', '件', '涉及商业秘密'),
  line(3, 'req.denied.privacy', '件', '涉及个人隐私'),
  line(3, 'req.denied.securityStability', '件', '危及国家安全、公共安全、经济安全和社会稳定'),
  line(3, 'req.denied.notGovInfo', '件', '不是《条例》所指政府信息'),
  line(3, 'req.denied.otherLaw', '件', '法律法规规定的其他情形'),
  line(2, 'req.answered.notThisOrgan', '件', '5.不属于本行政机关公开数'),
  line(2, 'req.answered.notExist', '件', '6.申请信息不存在数'),
  line(2, 'req.answered.toSupplement', '件', '7.告知作出更改补充数'),
  line(2, 'req.answered.otherChannel', '件', '8.告知通过其他途径办理数'),
];

const CASES: AnnexLine[] = [
  line(0, 'review14.total', '件', '四、行政复议数量', '行政复议数'),
  line(1, 'review14.upheld', '件', '（一）维持具体行政行为数'),
  line(1, 'review14.corrected', '件', '（二）被依法纠错数'),
  line(1, 'review14.other', '件', '（三）其他情形数'),
  line(0, 'litigation14.total', '件', '五、行政诉讼数量', '行政诉讼数'),
  line(1, 'litigation14.upheld', '件', '（一）维持具体行政行为或者驳回原告诉讼请求数'),
  line(1, 'litigation14.corrected', '件', '（二）被依法纠错数'),
  line(1, 'litigation14.other', '件', '（三）其他情形数'),
  line(0, 'complaints', '件', '六、举报投诉数量', '举报投诉数'),
  line(0, 'requestFeesWanYuan', '万元', '七、依申请公开信息收取的费用'),
];

const ORGANISATION: AnnexLine[] = [
  heading(0, '八、机构建设和保障经费情况'),
  line(1, 'org.units', '个', '（一）政府信息公开工作专门机构数'),
  line(1, 'org.readingPoints', '个', '（二）设置政府信息公开查阅点数'),
  line(1, 'org.staff', '人', '（三）从事政府信息公开工作人员数'),
  line(2, 'org.fullTimeStaff', '人', '1.专职人员数（不包括政府公报及政府网站工作人员数）'),
  line(2, 'org.partTimeStaff', '人', '2.兼职人员数'),
  line(
    1,
    'org.fundsWanYuan',
    '万元',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
  ),
  heading(0, '九、政府信息公开会议和培训情况'),
  line(1, 'meetings', '次', '（一）召开政府信息公开工作会议或专题会议数'),
  line(1, 'trainings', '次', '（二）举办各类培训班数'),
  line(1, 'trainees', '人次', '（三）接受培训人员数'),
];

/** All lines of the annex in official order (specification §1.7). */
export const ANNEX_LINES: AnnexLine[] = [...DISCLOSED, ...RESPONSE, ...REQUESTS, ...CASES, ...ORGANISATION];
