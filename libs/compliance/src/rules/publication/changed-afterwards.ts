import type { PublicationFacts } from '../../context';
import { defineRule } from '../../define-rule';
import { chineseDay } from '../../support/days';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The text behind an address is not what it was when it was captured before. */
export const changedAfterwards = defineRule({
  id: 'publication/changed-afterwards',
  code: 'PUB-05',
  version: 1,
  title: '公布后没有改动',
  severity: 'warning',
  basis: { text: '中国社会科学院年度报告发布情况评估：把公布后改动列为问题', mark: 'B' },
  decides:
    '同一网址先后两次采集，报告正文（不含页面其余部分）不同的，判为公布后改动。只知道页面字节不同、没有比较正文的，可能只是访问计数等变化，不作判断。采集不足两次的不适用。',
  remedy: '确需更正的，注明更正内容和日期，并把更正后的报告重新报送。',
  messages: { changed: '{url} 在{before}与{after}采集的正文不同' },
  check: (_, { publication }) => {
    const pairs = pairsOf(publication?.captures ?? []);
    if (pairs.length === 0) return notApplicable('同一网址没有采集两次');
    const fails = pairs.filter(({ before, after }) => textDiffers(before, after) === true).map(changed);
    if (fails.length > 0) return fails;
    const unsure = pairs.some(({ before, after }) => textDiffers(before, after) === null);
    return unsure ? open('页面有变化，没有比较报告正文') : pass;
  },
});

type Capture = PublicationFacts['captures'][number];
type Pair = { before: Capture; after: Capture };

/** Each capture with the one before it of the same address. */
function pairsOf(captures: readonly Capture[]): Pair[] {
  return captures.flatMap((after, index) => {
    const before = captures
      .slice(0, index)
      .filter(({ url }) => url === after.url)
      .at(-1);
    return before ? [{ before, after }] : [];
  });
}

/** Whether the report itself differs; null if only the bytes of the page are known to. */
function textDiffers(before: Capture, after: Capture): boolean | null {
  if (before.sha256 === after.sha256) return false;
  return before.textHash && after.textHash ? before.textHash !== after.textHash : null;
}

function changed({ before, after }: Pair) {
  const days = { before: chineseDay(before.capturedOn), after: chineseDay(after.capturedOn) };
  return fail('changed', { url: after.url, ...days }, [
    {
      figure: null,
      quote: after.url,
      expected: before.textHash ?? before.sha256,
      actual: after.textHash ?? after.sha256,
      place: null,
    },
  ]);
}
