import { defineWords } from '../../i18n/define-words';

export const words = {
  'zh-CN': {
    screen: '依申请公开',
    trend: '历年收到和办结了多少申请？',
    results: '申请是怎样答复的？',
    applicants: '谁在申请？',
    rates: '公开和办结的比例有多高？',
    resultsNote: '各项为办理结果（一）至（六）；其他处理为三项之和。',
    applicantsNote: '按本年新收申请的申请人统计。',
  },
  en: {
    screen: 'Applications',
    trend: 'How many applications came in and were dealt with?',
    results: 'How were applications answered?',
    applicants: 'Who applies?',
    rates: 'What share is disclosed and completed?',
    resultsNote: 'Results (1) to (6) of table 3; other handling is the sum of its three rows.',
    applicantsNote: 'Applicants of the applications newly received in the year.',
  },
};

export const useWords = defineWords('applications', words);
