import { defineWords } from '../i18n/define-words';

/** Words of the screens that look at indicators over regions and years. */
export const words = {
  'zh-CN': {
    path: '所在地区',
    title: '{{year}} 年 · {{region}} · {{screen}}',
    compareBy: '比较的指标',
    partsQuestion: '下级地区和单位的“{{name}}”各是多少？',
    noParts: '没有下级地区或单位',
    lastYear: '上年 {{value}}',
    partOf: '{{stated}}/{{received}} 份填报',
    rateOf: 'n/N {{fraction}}',
    openReport: '打开年报',
  },
  en: {
    path: 'Region',
    title: '{{region}} · {{year}} · {{screen}}',
    compareBy: 'Indicator compared',
    partsQuestion: '“{{name}}”: how do the regions and units below compare?',
    noParts: 'No regions or units below',
    lastYear: 'year before {{value}}',
    partOf: 'stated by {{stated}}/{{received}}',
    rateOf: 'n/N {{fraction}}',
    openReport: 'Open the report',
  },
};

export const useExploreWords = defineWords('explore', words);
