import { defineRule } from '../../define-rule';
import { hasSixParts } from '../../support/parts';
import { phonesIn } from '../../support/phones';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The report names no telephone number for questions. */
export const phone = defineRule({
  id: 'header/phone',
  code: 'HDR-05',
  version: 1,
  title: '写明联系电话',
  severity: 'warning',
  basis: {
    text: '年度报告的通行写法：引言写明联系单位和电话；各地考评（如鲤城区 2020 年考评标准）检查联系方式',
    mark: 'B',
  },
  decides:
    '在引言和提到联系、疑问的句子中找电话号码，一个也没有的判为不符。没有题名也没有引言、可能没有读全的不作判断；2019 年以前的报告不适用。',
  remedy: '在引言写明联系单位和带区号的办公电话。',
  messages: { missing: '没有写明{unit}的联系电话' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有这项要求');
    if (report.contact.phone !== null || phonesIn(report).length > 0) return pass;
    const { text, place } = report.preamble;
    if (report.title === null && text.trim() === '') return open('没有读到题名和引言');
    return fail('missing', { unit: report.unit ?? '报告单位' }, [
      { figure: null, quote: null, expected: '联系电话', actual: null, place: place ?? report.titlePlace },
    ]);
  },
});
