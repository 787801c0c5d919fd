import { defineRule } from '../../define-rule';
import { partSix } from '../../support/fee-statement';
import { hasSixParts } from '../../support/parts';
import { sectionEvidence } from '../../support/section-evidence';
import { fail, notApplicable, pass } from '../../verdicts';

const NOTHING =
  /^(?:[（(]?[一1][）)、.．]?)?\s*(?:暂)?(?:无|没有)(?:其[他它])?(?:需要?(?:报告)?(?:的)?)?(?:其[他它])?(?:报告)?(?:的)?(?:事项|情况|内容)?[。.]?$/;

/** Part 六 that says 无 and nothing else. */
export const nothingElse = defineRule({
  id: 'content/nothing-else',
  code: 'CON-05',
  version: 1,
  title: '第六部分不能只写“无”',
  severity: 'info',
  basis: { text: '多数报告在第六部分说明信息处理费等事项', mark: 'B' },
  decides: '第六部分全文只有“无”“无其他需要报告的事项”之类的，提示。',
  remedy: '至少说明信息处理费收取情况。',
  messages: { nothing: '第六部分全文只有“{text}”' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const section = report.sections.find(({ number }) => number === 6);
    const text = partSix(report);
    if (!section || text === '') return notApplicable('第六部分没有文字');
    const [head = ''] = text.split('\n');
    const only = text.split('\n').filter((line) => !isSignature(line));
    if (only.length > 1 || !NOTHING.test(head.replace(/\s+/g, ''))) return pass;
    return fail('nothing', { text: head.trim() }, [sectionEvidence(section, head.trim())]);
  },
});

/** The lines of signature and date that often close a report. */
const isSignature = (line: string) =>
  line.trim() === '' ||
  /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$|(?:人民政府|办公室|局|委员会|办事处|管委会)\s*$/.test(line);
