import { defineRule } from '../../define-rule';
import { cutOff } from '../../support/cut-off';
import { feeStatement, partSix } from '../../support/fee-statement';
import { sectionEvidence } from '../../support/section-evidence';
import { sentencesOf } from '../../support/sentences';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** Part 六 says what became of the fees for processing information. */
export const feeStatementGiven = defineRule({
  id: 'content/fee-statement-given',
  code: 'CON-04',
  version: 1,
  title: '第六部分说明信息处理费',
  severity: 'warning',
  basis: {
    text: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；2021 年以来的报告均在第六部分说明收费情况',
    mark: 'B',
  },
  decides:
    '2021 年度以后的报告，第六部分应当提到信息处理费、收费或者费用；写在其他部分的不作判断。第六部分没有文字的由其他规则判断。',
  remedy: '在第六部分写明发出收费通知的件数、通知收费总额和实际收取总额；没有收费的也写明。',
  messages: { missing: '第六部分没有说明信息处理费：{text}' },
  check: (report) => {
    if (report.format !== 'F2021' || (report.year ?? 2021) < 2021) return notApplicable('2021 年度以前的报告不要求');
    const cut = cutOff(report);
    if (cut) return unread(cut.words);
    const section = report.sections.find(({ number }) => number === 6);
    const text = partSix(report);
    if (!section || text === '') return notApplicable('第六部分没有文字');
    if (feeStatement(report) || /信息处理费|收费|费用/.test(text)) return pass;
    if (section.hasPicture) return open('第六部分有图片，内容可能在其中');
    const elsewhere = sentencesOf(report).some((sentence) => STATED.test(sentence.text.replace(/《[^》]*》/g, '')));
    if (elsewhere) return open('信息处理费写在其他部分', [sectionEvidence(section, text)]);
    return fail('missing', { text: text.length > 40 ? `${text.slice(0, 40)}…` : text }, [
      sectionEvidence(section, text),
    ]);
  },
});

const STATED =
  /(?:未|没有|无|收取|免费|\d)[^。；;]{0,16}(?:信息处理费|处理费|检索费|复制费)|(?:信息处理费|处理费)[^。；;]{0,10}(?:元|无|零|0)/;
