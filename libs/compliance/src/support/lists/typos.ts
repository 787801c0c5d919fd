/** A wrong word and the right one. `pattern` is global; `right` is shown beside it. */
export type Typo = { wrong: string; right: string; pattern: RegExp };

const plain = (wrong: string, right: string): Typo => ({ wrong, right, pattern: new RegExp(wrong, 'g') });

/**
 * Maintained list of wrong words. Only words that are wrong in every sentence, or whose surroundings decide. [B] seen in
 * reports: 截止、提对、帐、布署、公开公开; the others [P].
 */
export const TYPOS: readonly Typo[] = [
  {
    wrong: '截止',
    right: '截至',
    pattern: /截止(?:到)?(?=(?:\d{4}年|\d{1,2}月|目前|年底|今年|本年|去年|现在|当前|报告|发稿))/g,
  },
  { wrong: '提对', right: '提高对', pattern: /(?<![前所已未])提对(?=[^。；;，,]{0,24}(?:认识|重视|意识|能力|水平))/g },
  { wrong: '台帐', right: '台账', pattern: /台帐/g },
  { wrong: '帐号', right: '账号', pattern: /帐号/g },
  { wrong: '帐户', right: '账户', pattern: /帐户/g },
  plain('布署', '部署'),
  plain('公布与众', '公之于众'),
  plain('既使', '即使'),
  {
    wrong: '做为',
    right: '作为',
    pattern: /做为(?=[^。；;，,]{0,16}(?:工作|重点|抓手|内容|依据|任务|手段|平台|渠道|标准))/g,
  },
  plain('按步就班', '按部就班'),
  plain('再接再励', '再接再厉'),
  plain('一如继往', '一如既往'),
  plain('部份', '部分'),
  plain('辩别', '辨别'),
  plain('防犯', '防范'),
  plain('完膳', '完善'),
  plain('意识型态', '意识形态'),
  plain('迫不急待', '迫不及待'),
  plain('张帖', '张贴'),
  plain('渠到', '渠道'),
  plain('残差不齐', '参差不齐'),
  plain('参次不齐', '参差不齐'),
  plain('工开信息', '公开信息'),
  plain('信息工开', '信息公开'),
  plain('政务工开', '政务公开'),
  plain('信息公开条列', '信息公开条例'),
  plain('贯彻落时', '贯彻落实'),
  plain('信信息公开', '信息公开'),
  plain('公公开', '公开'),
  plain('依申请公请', '依申请公开'),
  { wrong: '反应问题', right: '反映问题', pattern: /(?<=群众|公众|市民|村民|居民)反应(?:的)?(?=问题|情况|意见|诉求)/g },
];
