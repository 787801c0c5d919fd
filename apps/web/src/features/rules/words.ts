import { defineWords } from '../../i18n/define-words';

export const words = {
  'zh-CN': {
    title: '规则目录',
    lead: '共 {{n}} 条规则。每条规则都说明依据、怎样判断、怎样整改。',
    search: '按名称、编号或依据查找',
    severity: '程度',
    any: '全部',
    basis: '依据',
    decides: '怎样判断',
    remedy: '怎样整改',
    version: '第 {{n}} 版',
    'mark.C': '待确认',
    'mark.P': '本系统建议',
    markHintC: '这一依据尚未在原文中核实。',
    markHintP: '没有明文规定，是本系统的建议。',
    gaps: '看缺口',
    none: '没有符合条件的规则',
    clear: '显示全部规则',
  },
  en: {
    title: 'Rule catalogue',
    lead: '{{n}} rules. Each names its basis, how it is decided and what to do.',
    search: 'Search by title, code or basis',
    severity: 'Severity',
    any: 'All',
    basis: 'Basis',
    decides: 'How it is decided',
    remedy: 'What to do',
    version: 'version {{n}}',
    'mark.C': 'To be confirmed',
    'mark.P': 'Proposed by this system',
    markHintC: 'This basis has not been verified in the source.',
    markHintP: 'Not laid down anywhere; a proposal of this system.',
    gaps: 'See gaps',
    none: 'No rule fits',
    clear: 'Show all rules',
  },
};

export const useWords = defineWords('rules', words);
