import { defineWords } from '../../i18n/define-words';

export const words = {
  'zh-CN': {
    screen: '主动公开',
    decisions: '作出了多少许可、处罚和强制决定？',
    documents: '规范性文件制发了多少，现行有效多少？',
    fees: '行政事业性收费是多少？',
    channels: '各渠道自述发布了多少条？',
    total: '年报自述公开信息总数是多少？',
    documentsNote: '制发件数是当年数，现行有效件数是年末存量，不相加。',
    channelsNote: '数字摘自年报“总体情况”。同一条信息可能在多个渠道发布，各渠道不相加。',
    totalNote: '年报自己写明的总数，不是各渠道之和。',
  },
  en: {
    screen: 'Published',
    decisions: 'How many licensing, penalty and coercion decisions?',
    documents: 'How many normative documents were issued, how many are in force?',
    fees: 'How much was charged in administrative fees?',
    channels: 'How many items do reports state for each channel?',
    total: 'What total do the reports state themselves?',
    documentsNote: 'Issued counts the year, in force the stock at its end; they are not added.',
    channelsNote:
      'Taken from part one of the reports. One item may be published on several channels, so channels are not added.',
    totalNote: 'The total as the report states it, not the sum of its channels.',
  },
};

export const useWords = defineWords('published', words);
