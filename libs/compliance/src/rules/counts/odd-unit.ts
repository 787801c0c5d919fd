import { defineRule } from '../../define-rule';
import { type Stated, statedIn } from '../../support/claims/stated';
import { subjectsIn } from '../../support/claims/subjects';
import { fail, notApplicable, pass } from '../../verdicts';

type MessageId = 'missing' | 'odd';

/** 260余, 事项0: numbers without a unit; 申请0条: requests in a unit of articles. */
export const oddUnit = defineRule({
  id: 'counts/odd-unit',
  code: 'CNT-08',
  version: 1,
  title: '数字带有恰当的计量单位',
  severity: 'warning',
  basis: { text: '公文数字使用通例；实例“260余”“事项0”“申请0条”', mark: 'B' },
  decides:
    '第一部分公开、申请的数字后面没有计量单位的，政府信息公开申请以“条、篇、则”计的，提示核实。“粉丝数 N”“申请数为 N”等以“数、量”引出的数字不需要单位。',
  remedy: '补写计量单位；申请以“件”计。',
  messages: { missing: '“{words}”没有计量单位', odd: '“{words}”：申请应当以“件”计' },
  check: (report) => {
    const counts = statedIn(report).filter(({ sentence }) => sentence.section === 1);
    if (counts.length === 0) return notApplicable('第一部分没有数字');
    const fails = counts.flatMap((stated) => {
      const id = faultOf(stated);
      const { quote, value, place } = stated.count;
      return id ? [fail(id, { words: quote }, [{ figure: null, quote, expected: null, actual: value, place }])] : [];
    });
    return fails.length > 0 ? fails : pass;
  },
});

const COUNTABLE = /数(?:量|为|达|共)?|量(?:为|达|共)?|总计|合计|粉丝|用户|关注|订阅|阅读|播放|浏览|访问|点击|率/;
const NAMED = /公开|发布|推送|更新|公布|信息|申请|事项|文件|解读/;
const ARTICLES = ['条', '篇', '则'];

function faultOf({ count, lead, tail }: Stated): MessageId | null {
  if (count.unit === null) return !NAMED.test(lead) || COUNTABLE.test(lead.slice(-9)) || tail !== '' ? null : 'missing';
  const subject = subjectsIn(lead).at(-1) ?? subjectsIn(tail)[0];
  const request = subject?.subject === 'request' && /申请$/.test(subject.text);
  return request && ARTICLES.includes(count.unit) && /收到|受理|接到|处理|办理|申请\s*共?$/.test(lead) ? 'odd' : null;
}
