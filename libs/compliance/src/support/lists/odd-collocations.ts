/**
 * Words that blind replacement of 政府 or of a unit's kind leaves behind. `times`: from how many on it is no slip of the
 * pen. [B] 苏木信息公开 seen ten times in one report; the others [P].
 */
export type OddCollocation = { pattern: RegExp; expected: string; times: 'once' | 'often' };

const KIND = '(?:苏木|街道办事处|街道|镇|乡)';

export const ODD_COLLOCATIONS: readonly OddCollocation[] = [
  {
    pattern: new RegExp(`(?<![我本全各该个两级和、及与])${KIND}信息公开(?!栏|专栏|专区|网|平台|领导小组|办|申请)`, 'g'),
    expected: '政府信息公开',
    times: 'often',
  },
  {
    pattern: new RegExp(`中华人民共和国${KIND}(?:政务|信息)公开条例`, 'g'),
    expected: '中华人民共和国政府信息公开条例',
    times: 'once',
  },
  {
    pattern: new RegExp(`${KIND}信息公开(?:工作年度报告格式|信息处理费管理办法)`, 'g'),
    expected: '政府信息公开',
    times: 'once',
  },
];
