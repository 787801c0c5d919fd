import { defineWords } from '../i18n/define-words';

const words = {
  'zh-CN': {
    keys: '方向键移动，Enter {{action}}',
    stated: '{{n}} 家填报',
    'mark.error': '有强制问题',
    'mark.warning': '有核实问题',
    'mark.info': '有提示',
    'mark.undetermined': '有待判断的问题',
    'side.left': '等式左边',
    'side.right': '等式右边',
  },
  en: {
    keys: 'Arrow keys move, Enter: {{action}}',
    stated: 'stated by {{n}}',
    'mark.error': 'has a finding that must be corrected',
    'mark.warning': 'has a finding to verify',
    'mark.info': 'has a note',
    'mark.undetermined': 'has a finding not decided yet',
    'side.left': 'left side of the equation',
    'side.right': 'right side of the equation',
  },
};

export const useGridWords = defineWords('officialGrid', words);
