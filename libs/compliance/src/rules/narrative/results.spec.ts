import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { results } from './results';

/** 12 answered: 5 granted, 1 in part, 2 denied, 1 not held, 1 petition, 2 withdrawn; 1 carried over. */
const TABLE = {
  'requests.newRequests.total': 11,
  'requests.carriedOver.total': 1,
  'requests.granted.total': 5,
  'requests.partiallyGranted.total': 1,
  'requests.denied.adminInquiry.total': 2,
  'requests.unavailable.notHeld.total': 1,
  'requests.notProcessed.petition.total': 1,
  'requests.otherHandling.other.total': 2,
  'requests.resultsTotal.total': 12,
};

const told = (text: string, ...changes: Change[]) =>
  reportFixture(withTold(1, '（二）依申请公开情况', text), withFigures(TABLE), ...changes);

/** 上海市政府办公厅 2019: totals blank, 272 granted over the columns, 258 of them to natural persons. */
const shanghai = withFigures({
  'requests.granted.naturalPerson': 258,
  'requests.granted.enterprise': 14,
  'requests.granted.total': 'blank',
  'requests.partiallyGranted.naturalPerson': 3,
  'requests.partiallyGranted.total': 'blank',
});

describeRule(results, {
  pass: [
    {
      name: 'each result by its name',
      report: told(
        '收到政府信息公开申请11件，其中予以公开5件、部分公开1件、不予公开2件、无法提供1件、不予处理1件、其他处理2件。',
      ),
      note: '“其中予以公开5件”与予以公开（5）相符；“部分公开1件”与部分公开（1）相符；“不予公开2件”与不予公开（2）相符；“无法提供1件”与无法提供（1）相符；“不予处理1件”与不予处理（1）相符；“其他处理2件”与其他处理（2）相符',
    },
    { name: 'granted with those granted in part', report: told('收到申请公开政府信息11件，予以公开6件。') },
    { name: 'denied in the wide sense', report: told('收到政府信息公开申请11件，不予公开3件。') },
    {
      name: 'answered without the withdrawn ones',
      report: told('收到政府信息公开申请11件，已答复10件。'),
      note: '“已答复10件”与办理结果总计减其他处理（10）相符',
    },
    { name: 'all of them', report: told('收到政府信息公开申请11件，办结12件。') },
    {
      name: 'a total that is blank but follows from its row',
      report: told('收到政府信息公开申请11件，其中予以公开272件。', shanghai),
    },
  ],
  fail: [
    {
      name: 'a result that differs',
      report: told('收到政府信息公开申请11件，不予公开7件。'),
      message: 'conflict',
      sentence:
        '文中写“不予公开7件”，表格为 不予公开 2，不予公开加无法提供 3，不予公开加无法提供、不予处理 4，不予公开、无法提供、不予处理和其他处理合计 6，各种口径都不相符',
      evidence: [{ actual: 7 }, ...Array.from({ length: 19 }, () => ({ side: 'right' as const }))],
    },
    {
      name: 'the cell of the natural persons in place of all (上海 2019)',
      report: told('收到政府信息公开申请11件，予以公开及部分公开258件。', shanghai),
      message: 'conflict',
      sentence: '文中写“予以公开及部分公开258件”，表格为 予以公开加部分公开 275，各种口径都不相符',
      evidence: [{ actual: 258, expected: '275' }, {}, {}],
    },
  ],
  notApplicable: [
    { name: 'a text without results', report: told('收到政府信息公开申请11件。'), reason: '正文没有写办理结果的数量' },
    { name: 'proposals answered', report: told('收到政府信息公开申请11件，办结人大建议政协提案40件。') },
    { name: 'letters answered', report: told('回复网民留言30件。') },
    {
      name: 'documents sorted by whether they may be public',
      report: told('全年制发公文60件，其中主动公开40件、依申请公开12件、不予公开8件。'),
    },
    { name: 'a sorting without the word for documents', report: told('主动公开20条，依申请公开5条，不予公开7条。') },
  ],
  undetermined: [
    { name: 'an approximate number', report: told('收到政府信息公开申请11件，予以公开30余件。') },
    { name: 'those answered within a month', report: told('收到政府信息公开申请11件，其中7件在一个月内答复。') },
    {
      name: 'a row that was not readable',
      report: told(
        '收到政府信息公开申请11件，部分公开4件。',
        withFigures({ 'requests.partiallyGranted.total': 'unreadable' }),
      ),
      fault: 'reading',
    },
  ],
});
