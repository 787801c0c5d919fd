import {
  managementDetails,
  platformDetails,
  publishedDetails,
  requestDetails,
  supervisionDetails,
} from './details.mjs';
import { disputesSentence, documentsSentence, requestsSentence } from './sentences.mjs';

/**
 * Part one in its five aspects. Every function returns one paragraph; `c` is the context of `narrative.mjs`.
 * Sentences with a frequency (每季度, 每月) only name counts that keep it, unless a gap is planted.
 */
export function partOne(c) {
  return [
    ...(c.random.chance(0.45) ? [opening(c)] : []),
    `（一）主动公开情况。${published(c)}`,
    `（二）依申请公开情况。${onRequest(c)}`,
    `（三）政府信息管理情况。${management(c)}`,
    `（四）政府信息公开平台建设情况。${platform(c)}`,
    `（五）监督保障情况。${supervision(c)}`,
  ];
}

function opening(c) {
  return c.random.pick([
    `${c.year}年，${c.self}认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，把政务公开与业务工作同安排、同落实，各项任务总体完成较好。`,
    `${c.year}年，${c.self}围绕群众关心的事项推进政府信息公开，调整充实政务公开工作领导小组，由${c.leader}任组长，明确专人负责，公开的主动性和规范性有所提高。`,
    `一年来，${c.self}按照${c.banner}政务公开工作安排，细化公开事项清单，压实工作责任，政府信息公开工作平稳有序。`,
  ]);
}

function published(c) {
  return [
    c.random.pick([
      `围绕${c.topics.join('、')}等重点内容，及时发布群众关心的信息。`,
      `对照基层政务公开标准目录，重点公开${c.topics.join('、')}等方面信息。`,
      `坚持应公开尽公开，突出${c.topics.join('、')}等重点领域。`,
    ]),
    channelSentence(c),
    ...(c.previousTotal ? [growthSentence(c)] : []),
    interpretationSentence(c),
    documentsSentence(c),
    ...c.facts.told(publishedDetails(c), 3),
  ].join('');
}

/** The channels' counts and their sum, in one of the usual wordings. */
function channelSentence({ story, random }) {
  const { website, wechat, board, total, site, account, mismatch } = story;
  const third = board > 0 ? `，政务公开栏张贴公开${board}条` : '';
  const listed = board > 0 ? `，政务公开栏公开${board}条` : '';
  // A list introduced by 其中 is taken as parts of its total; a planted mismatch must stand beside its channels.
  const wordings = [
    `全年通过${site}发布信息${website}条，“${account}”微信公众号推送信息${wechat}条${third}，累计公开政府信息${total}条。`,
    `依托${site}公开各类信息${website}条，在“${account}”微信公众号发布信息${wechat}条${third}，共公开政府信息${total}条。`,
    ...(mismatch
      ? []
      : [
          `全年累计主动公开政府信息${total}条，其中${site}公开${website}条，“${account}”微信公众号公开${wechat}条${listed}。`,
        ]),
  ];
  return random.pick(wordings);
}

function growthSentence({ story, previousTotal, random }) {
  const change = ((story.total - previousTotal) / previousTotal) * 100;
  const percent = `${Math.abs(change).toFixed(1)}%`;
  if (Math.abs(change) < 0.05) return '公开数量与上年持平。';
  const direction = change > 0 ? '增长' : '下降';
  return random.pick([`公开数量较上年${direction}${percent}。`, `与上年相比，公开数量${direction}${percent}。`]);
}

function interpretationSentence({ story, random }) {
  if (story.monthly) return `坚持每月发布政策解读，全年发出解读${story.interpretations}篇。`;
  return random.pick([
    `同步做好政策解读，全年发布解读材料${story.interpretations}篇。`,
    `注重用群众听得懂的语言讲清政策，全年制作解读材料${story.interpretations}篇。`,
    `对惠民政策配套图文解读，全年发布${story.interpretations}篇。`,
  ]);
}

function onRequest(c) {
  const process = c.random.pick([
    '严格按照登记、审核、办理、答复、归档的流程办理依申请公开事项。',
    '完善依申请公开办理制度，规范答复文书，做到件件有登记、事事有回音。',
    '在门户网站公布申请渠道和联系方式，方便群众依法获取政府信息。',
  ]);
  const slip = c.slip ? `${c.slip}依申请公开工作由专人负责，确保及时办理。` : '';
  return `${process}${slip}${requestsSentence(c)}${disputesSentence(c)}${c.facts.told(requestDetails(c), 2).join('')}`;
}

function management(c) {
  const usual = c.random.pick([
    `落实信息发布“三审三校”制度，发布前由${c.office}初审、分管领导复审、主要领导终审，未发生失泄密问题。${c.self}对历年公开信息进行了清理，及时更新失效内容。`,
    `健全政府信息制作、保存、审核、发布全流程管理机制，由${c.office}统一归口管理，做到涉密信息不公开、公开信息不涉密。`,
    `严格执行公开属性源头认定和保密审查制度，对拟公开的信息逐条审核，${c.office}定期检查栏目内容，及时纠正错链和错敏字。`,
    `结合${c.self}工作实际修订信息公开指南和公开目录，规范公文公开属性标识，做好公开信息的动态调整。`,
  ]);
  return `${usual}${c.facts.told(managementDetails(c), 3).join('')}`;
}

function platform(c) {
  const quarterly = c.random.chance(0.5)
    ? `坚持每季度开展栏目自查，全年自查${c.random.integer(4, 6)}次。`
    : '专人负责栏目维护，对群众留言及时回复。';
  return `${c.random.pick([
    `以${c.story.site}为第一平台，优化栏目设置，同步用好“${c.story.account}”微信公众号。`,
    `在便民服务大厅设立政务公开专区，配备查询设备，为群众提供政策查询和办事指引。`,
    `统筹用好网站、新媒体和线下公开栏，方便不同群体获取信息。`,
  ])}${c.facts.told(platformDetails(c), 2).join('')}${quarterly}`;
}

function supervision(c) {
  const { trainings, trainees } = c.story;
  return `${c.random.pick([
    `${c.self}将政务公开纳入年度绩效考核，${c.leader}负总责，${c.office}具体落实。`,
    `强化组织领导，由${c.leader}牵头调度政务公开工作，年内专题研究${c.random.integer(1, 3)}次。`,
    `完善考核、评议和责任追究制度，主动接受群众监督。`,
  ])}${c.facts.told(supervisionDetails(c), 2).join('')}全年组织业务培训${trainings}次，参加${trainees}人次。${c.random.pick(
    [
      '年度考核结果为良好，社会评议满意度较高，未发生责任追究情形。',
      '社会评议结果为满意，全年无责任追究情形。',
      '在上级考核中评为合格等次，未发生因信息公开被追责的情况。',
    ],
  )}`;
}
