import type { Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { undetermined } from '../../support/cells';
import { settle } from '../../support/claims/claim';
import { type Denial, denialsOf } from '../../support/claims/denials';
import { type Reading, readingEvidence, readingOf, requestTotal } from '../../support/claims/readings';
import { type RequestNumber, requestNumbers } from '../../support/claims/request-claims';
import { classOf } from '../../support/claims/scope';
import { tablesGate } from '../../support/claims/tables-gate';
import { fail, open, passWith } from '../../verdicts';

/** 未收到申请 against table 3, and requests in words against a table without any. */
export const requestsDenied = defineRule({
  id: 'narrative/requests-denied',
  code: 'NAR-02',
  version: 1,
  title: '有无申请的表述与第三部分表格相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；文中表述与表格应当一致', mark: 'B' },
  decides:
    '正文写未收到（没有、无）政府信息公开申请的，表格“本年新收”总计应为 0；正文写收到、办结若干件的，表格“本年新收”和“上年结转”总计不应都是 0。否定词与“申请”之间还有别的限定（逾期的、某一渠道的）的不算；其他年度、时间不明、下属单位的不作判断。',
  remedy: '核对依申请公开登记台账，改正正文或者表格。',
  messages: {
    denied: '文中写“{words}”，表格本年新收却是 {value} 件',
    missing: '文中写“{words}”，表格本年新收和上年结转却都是 0',
  },
  check: (report, context) => {
    const closed = tablesGate(report, 'requests');
    if (closed) return closed;
    const unitClass = classOf(report, context);
    const fresh = readingOf(report, '本年新收', [requestTotal('newRequests')]);
    const carried = readingOf(report, '上年结转', [requestTotal('carriedOver')]);
    const denials = denialsOf(report, unitClass).filter(
      ({ subject, sentence, qualified }) =>
        subject === 'request' && sentence.section !== 4 && !qualified && isAbout(sentence.text),
    );
    const received = requestNumbers(report, unitClass).filter(
      ({ role, doubt, stated }) => (role === 'intake' || role === 'closed') && !doubt && stated.count.value > 0,
    );
    return settle<'denied' | 'missing'>(
      [
        ...denials.map((denial) => judgeDenial(denial, fresh)),
        ...received.slice(0, 1).flatMap((number) => judgeReceived(number, fresh, carried)),
      ],
      '正文没有写有无申请',
    );
  },
});

const isAbout = (text: string) => /信息|依申请|公开/.test(text);

function judgeDenial({ words, sentence, doubt }: Denial, fresh: Reading): Verdict<'denied'> {
  if (fresh.value === 0) return passWith(`“${words}”与本年新收 0 相符`);
  const quote: Evidence = {
    figure: null,
    quote: sentence.text,
    expected: fresh.value,
    actual: 0,
    place: sentence.place,
    side: 'left',
  };
  const evidence = [quote, ...readingEvidence([fresh])];
  if (fresh.value === null)
    return undetermined(fresh.cells, `“${words}”不能核对：表格“本年新收”总计没有数字`, evidence);
  if (doubt) return open(`“${words}”与表格不同：${doubt}`, evidence);
  return fail('denied', { words, value: fresh.value }, evidence);
}

/** Nothing to say if the table is not known: NAR-01 says so already. */
function judgeReceived({ stated }: RequestNumber, fresh: Reading, carried: Reading): Verdict<'missing'>[] {
  const { count, sentence } = stated;
  if (fresh.value === null || carried.value === null) return [];
  if (fresh.value + carried.value > 0) return [passWith(`“${count.quote}”，表格也有申请`)];
  const quote: Evidence = {
    figure: null,
    quote: sentence.text,
    expected: 0,
    actual: count.value,
    place: count.place,
    side: 'left',
  };
  return [fail('missing', { words: count.quote }, [quote, ...readingEvidence([fresh, carried])])];
}
