import type { ResultGroup } from './request-rows';

/** Result groups （一） to （五） of table 3, the same in the forms of 2019 and 2021 (domain specification §1.3). */
export const COMMON_RESULT_GROUPS: ResultGroup[] = [
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'partiallyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['（二）部分公开'],
  },
  {
    key: 'denied',
    label: '（三）不予公开',
    rows: [
      { key: 'stateSecret', label: '1.属于国家秘密' },
      { key: 'prohibitedByLaw', label: '2.其他法律行政法规禁止公开' },
      { key: 'securityStability', label: '3.危及“三安全一稳定”' },
      { key: 'thirdPartyRights', label: '4.保护第三方合法权益' },
      { key: 'internalAffairs', label: '5.属于三类内部事务信息' },
      { key: 'deliberative', label: '6.属于四类过程性信息' },
      { key: 'enforcementFile', label: '7.属于行政执法案卷' },
      { key: 'adminInquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    key: 'unavailable',
    label: '（四）无法提供',
    rows: [
      { key: 'notHeld', label: '1.本机关不掌握相关政府信息' },
      { key: 'needsCreation', label: '2.没有现成信息需要另行制作' },
      { key: 'stillUnclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    key: 'notProcessed',
    label: '（五）不予处理',
    rows: [
      { key: 'petition', label: '1.信访举报投诉类申请' },
      { key: 'duplicate', label: '2.重复申请' },
      { key: 'publication', label: '3.要求提供公开出版物' },
      { key: 'excessive', label: '4.无正当理由大量反复申请' },
      { key: 'confirmOrReissue', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];
