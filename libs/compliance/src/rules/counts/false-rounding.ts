import { defineRule } from '../../define-rule';
import { statedIn } from '../../support/claims/stated';
import { printedNumber } from '../../support/printed-number';
import { fail, notApplicable, pass } from '../../verdicts';

/** 1867余条: a number exact to the unit that claims to be rounded. */
export const falseRounding = defineRule({
  id: 'counts/false-rounding',
  code: 'CNT-07',
  version: 1,
  title: '精确数后不加“余”“多”',
  severity: 'warning',
  basis: { text: '岱山县卫生健康局 2021 年报告“1867余条”等实例；约数应为整十、整百', mark: 'B' },
  decides: '数字后面有“余”或者“多”，而数字有三位以上非零数字并且个位不是 0 的（1867余），提示核实。带“万”的小数不算。',
  remedy: '写准确数，或者改为整数加“余”。',
  messages: { precise: '“{words}”精确到个位，却又加“{mark}”' },
  check: (report) => {
    const rounded = statedIn(report).flatMap((stated) => {
      const printed = printedNumber(stated);
      return printed.mark ? [{ stated, printed }] : [];
    });
    if (rounded.length === 0) return notApplicable('没有带“余”“多”的数字');
    const precise = rounded.filter(
      ({ printed }) =>
        printed.scale === '' && /[1-9]$/.test(printed.digits) && printed.digits.replace(/[^1-9]/g, '').length >= 3,
    );
    if (precise.length === 0) return pass;
    return precise.map(({ stated: { count, lead }, printed }) => {
      const words = `${lead.slice(-8)}${printed.digits}${printed.mark}${count.unit ?? ''}`;
      const evidence = { figure: null, quote: count.quote, expected: null, actual: count.value, place: count.place };
      return fail('precise', { words, mark: printed.mark }, [evidence]);
    });
  },
});
