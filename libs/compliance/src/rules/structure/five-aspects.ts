import { type AnnualReport, ASPECTS, type Aspect } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { cutOff } from '../../support/cut-off';
import { fail, notApplicable, open, pass } from '../../verdicts';

const NAMES: Record<Aspect, string> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  safeguards: '监督保障',
};

/** Words that deal with an aspect even where no sub-heading names it. */
const SPEAKS_OF: Record<Aspect, RegExp> = {
  proactive: /主动公开|公开(?:各类|政府|政务)?信息|发布(?:各类|政府|政务)?信息/,
  onRequest: /依申请|公开申请|申请公开/,
  management: /信息管理|公开属性|保密审查|(?:发布|公开|信息).{0,4}审[核查校]|三审三校|规范性文件|公文/,
  platform: /平台|网站|公众号|新媒体|专栏|公开栏/,
  safeguards: /监督|考核|评议|责任追究|组织领导|领导小组|培训/,
};

/** The five aspects that the form of 2021 wants in part one. */
export const fiveAspects = defineRule({
  id: 'structure/five-aspects',
  code: 'STR-05',
  version: 1,
  title: '总体情况写明五个方面',
  severity: 'warning',
  basis: {
    text: '国办公开办函〔2021〕30号：总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面',
    mark: 'A',
  },
  decides:
    '在第一部分查找五个方面的小标题或者句首用语；没有小标题而文字写到该方面内容的也算。一个字也没有写到的方面列为缺少。没有读到第一部分或者文件在第一部分中断的不作判断；2021 年以前的格式不适用。',
  remedy: '按五个方面补写；没有开展的工作如实说明。',
  messages: { missing: '总体情况缺少 {count} 个方面：{aspects}' },
  check: (report) => {
    if (report.format !== 'F2021') return notApplicable('本报告所用格式没有规定五个方面');
    const part = report.sections.find(({ number }) => number === 1);
    if (!part || part.text.trim() === '') return open('没有读到第一部分的文字');
    const missing = ASPECTS.filter((aspect) => !hasAspect(report, part.text, aspect));
    if (missing.length === 0) return pass;
    const cut = cutOff(report);
    if (cut?.part === 1) return open(cut.words);
    return fail('missing', { count: missing.length, aspects: missing.map((aspect) => NAMES[aspect]).join('、') }, [
      ...missing.map((aspect) => ({
        figure: null,
        quote: part.heading,
        expected: NAMES[aspect],
        actual: null,
        place: part.place,
      })),
    ]);
  },
});

function hasAspect(report: AnnualReport, text: string, aspect: Aspect): boolean {
  return (report.aspects ?? []).some((found) => found.aspect === aspect) || SPEAKS_OF[aspect].test(text);
}
