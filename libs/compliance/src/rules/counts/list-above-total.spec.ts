import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { listAboveTotal } from './list-above-total';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(listAboveTotal, {
  pass: [
    { name: 'a list that adds up', report: told('公开信息279条，其中网站公开50条，公众号公开229条。') },
    { name: 'a list of some parts', report: told('公开信息1722条，其中动态800条、公告41条。') },
    {
      name: 'parts of a part in brackets',
      report: told('申请信息公开12件，其中予以公开5件，无法提供7件（不掌握4件，没有现成3件）。'),
    },
  ],
  fail: [
    {
      name: 'topics above their total (干召庙镇 2025: 142 of 137)',
      report: told(
        '推送、发布各类信息137条，其中，发布工作动态信息29条、组织开展活动信息10条、培训信息6条，主题教育信息32条，视频1条，政策解读信息38条，科普宣传信息26条。'
          .replace('组织开展活动', '活动')
          .replace('发布工作动态', '工作动态'),
      ),
      message: 'above',
      sentence: '总数 137，其中 29、10、6、32、1、38、26 之和为 142，多 5',
      evidence: [{ actual: 137, expected: 142, side: 'right' }, { actual: 29, side: 'left' }, {}, {}, {}, {}, {}, {}],
    },
    {
      name: 'channels above their total (南龙镇 2023)',
      report: told(
        '主动公开数为2918条。其中：通过微信公众平台公开信息数为2464条，通过微信小程序公开信息数为270条，通过政府网站公开信息数为480条，其他方式公开信息数为130条。',
      ),
      message: 'above',
      sentence: '总数 2918，其中 2464、270、480、130 之和为 3344，多 426',
      evidence: [{}, {}, {}, {}, {}],
    },
  ],
  notApplicable: [
    {
      name: 'a list behind a change against last year',
      report: told('公开信息312条，同比2021年的286条增加26条。其中：政务动态类145条，社会救助类98条，其他69条。'),
      reason: '没有可以核对的其中明细',
    },
    { name: 'a text without lists', report: told('公开信息279条。'), reason: '没有可以核对的其中明细' },
    { name: 'parts in another unit', report: told('公开信息20条，其中视频30部。') },
  ],
  undetermined: [
    {
      name: 'an approximate part (广元市统计局 2024)',
      report: told('公开信息276条，其中动态信息216条，公开目录信息50条，业务信息100余条。'),
      reason: '其中各项之和 366 大于总数 276，但其中有约数',
    },
    {
      name: 'a new statement behind the list',
      report: told('公开信息200条，其中工作动态192条、公告8条，公开财政信息81条。'),
      reason: '其中各项之和 281 大于总数 200，但后面的数可能不属于这个明细',
    },
  ],
});

describe('the severity of a list above its total', () => {
  it.each([
    ['公开信息10条，其中动态8条、公告4条。', undefined],
    ['公开信息10条，其中网站公开8条、公众号公开4条。', 'warning'],
  ])('of %s is %s', (text, severity) => {
    const answer = listAboveTotal.check(told(text), {} as never, {});
    expect(answer).toMatchObject([{ outcome: 'fail', ...(severity ? { severity } : {}) }]);
    expect([answer].flat()[0]).toHaveProperty('message', 'above');
    expect('severity' in ([answer].flat()[0] ?? {})).toBe(severity !== undefined);
  });
});
